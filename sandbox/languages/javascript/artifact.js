'use strict';

const { u32 } = require('./frame-input.js');
const { apply, utf8Read } = require('./originals.js');
const { parse } = JSON;

// The compiler's work for the driver: u32 length of the task, the task in JSON (signature and library), the source, both in UTF-8.
function pack(signature, library, source) {
  const text = Buffer.from(JSON.stringify({ signature, library }));
  const head = Buffer.alloc(4);
  head.writeUInt32LE(text.length);
  return Buffer.concat([head, text, Buffer.from(source)]);
}

function unpack(bytes, length) {
  const sourceStart = 4 + u32(bytes, 0);
  return {
    ...parse(apply(utf8Read, bytes, [4, sourceStart])),
    source: apply(utf8Read, bytes, [sourceStart, length]),
  };
}

module.exports = { pack, unpack };
