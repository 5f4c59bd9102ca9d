'use strict';

const { String } = require('./originals.js');

const OUT_OF_MEMORY = 'OutOfMemory';

// Bytes of memory come from outside the heap, and running out of them is an ordinary RangeError.
const NO_MEMORY = 'Array buffer allocation failed';

// What an answer threw: its type, a newline, its message. Anything may be thrown, and reading a part of it may throw again.
function describe(thrown) {
  if (thrown === null || typeof thrown !== 'object' && typeof thrown !== 'function')
    return `${thrown === null ? 'null' : typeof thrown}\n${String(thrown)}`;
  const name = part(() => thrown.name);
  const message = part(() => thrown.message);
  return `${message === NO_MEMORY ? OUT_OF_MEMORY : name || 'object'}\n${message}`;
}

function part(read) {
  try {
    const text = read();
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

module.exports = { describe };
