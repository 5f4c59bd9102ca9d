'use strict';

const { defineProperty, Uint8Array } = require('./originals.js');

// Bytes for readSync and writeSync. Those ask how many they are, and the getter they would find belongs to a prototype that an answer
// can reach.
function bytesOf(count) {
  const bytes = new Uint8Array(count);
  defineProperty(bytes, 'byteLength', { __proto__: null, value: count });
  return bytes;
}

module.exports = { bytesOf };
