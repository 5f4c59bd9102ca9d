'use strict';

// The language's own functions, kept before an answer's first line runs: an answer may replace whatever it can reach, and everything
// that works on its values goes through these. They are called by `apply` alone.
const { types } = require('util');

module.exports = {
  apply: Reflect.apply,
  construct: Reflect.construct,
  defineProperty: Reflect.defineProperty,
  isArray: Array.isArray,
  isInteger: Number.isInteger,
  isSafeInteger: Number.isSafeInteger,
  BigInt,
  Map,
  Number,
  String,
  Uint8Array,
  mapForEach: Map.prototype.forEach,
  mapSet: Map.prototype.set,
  setBytes: Object.getPrototypeOf(Uint8Array.prototype).set,
  utf16Read: Buffer.prototype.ucs2Slice,
  utf16Write: Buffer.prototype.ucs2Write,
  utf8Read: Buffer.prototype.utf8Slice,
  utf8Write: Buffer.prototype.utf8Write,
  isMap: types.isMap,
  isPromise: types.isPromise,
  isSet: types.isSet,
  isTypedArray: types.isTypedArray,
};
