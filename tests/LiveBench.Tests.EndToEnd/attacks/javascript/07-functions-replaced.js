// defence: the driver keeps the functions it uses before an answer runs
// verdict: WrongAnswer
const lie = () => { throw new Error('replaced'); };
const fs = require('fs');
const OwnMap = Map;
const bytes = Object.getPrototypeOf(Uint8Array.prototype);
const { defineProperty } = Object;
const realBuffer = Buffer;

for (const name of ['writeSync', 'readSync', 'write', 'read']) fs[name] = lie;
for (const name of ['_kill', 'kill', 'exit', 'reallyExit', 'abort', 'binding']) process[name] = lie;
for (const [of, names] of [
  [Reflect, ['apply', 'construct', 'defineProperty']],
  [Array, ['isArray', 'from', 'of']],
  [Array.prototype, ['push', 'forEach', 'map', 'slice', 'concat', 'indexOf']],
  [Map.prototype, ['get', 'forEach', 'entries', 'keys', 'values']],
  [Function.prototype, ['call', 'apply', 'bind']],
  [Number, ['isInteger', 'isSafeInteger']],
  [JSON, ['parse', 'stringify']],
  [Object, ['keys', 'entries', 'assign', 'getPrototypeOf']],
  [String.prototype, ['charCodeAt', 'toString', 'valueOf']],
  [bytes, ['set', 'subarray', 'slice', 'fill']],
  [realBuffer.prototype, ['write', 'ucs2Write', 'ucs2Slice', 'utf8Write', 'utf8Slice']],
]) for (let i = 0; i < names.length; i++) of[names[i]] = lie;
for (const name of ['length', 'byteLength', 'byteOffset', 'buffer'])
  defineProperty(bytes, name, { get: () => 0 });
defineProperty(Map.prototype, 'size', { get: lie });
Array.prototype[Symbol.iterator] = lie;
Map.prototype[Symbol.iterator] = lie;
Object.prototype.toJSON = lie;
globalThis.Map = globalThis.Array = globalThis.Uint8Array = globalThis.BigInt = globalThis.Number = globalThis.Reflect = globalThis.process = lie;
Object.prototype.kind = 'int';

function Positions(words) {
  return new OwnMap();
}
