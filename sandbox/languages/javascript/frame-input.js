'use strict';

const { readSync } = require('fs');
const { bytesOf } = require('./bytes.js');
const { INPUT, HEADER } = require('./frames.js');
const { Uint8Array } = require('./originals.js');

const PIECE = 64 << 10;

// Frames from the host, one after the other.
class FrameInput {
  #piece = bytesOf(PIECE);
  #start = 0;
  #end = 0;

  // { kind, number, payload, length }, or null when the host has closed its side. The length stands apart: that of bytes is a getter.
  read() {
    const header = this.#take(HEADER);
    if (header === null)
      return null;
    const length = u32(header, 0);
    const payload = this.#take(length);
    if (payload === null)
      throw new Error('a frame without its end');
    return { kind: header[4], number: u32(header, 5), payload, length };
  }

  #take(count) {
    const taken = new Uint8Array(count);
    let done = 0;
    while (done < count) {
      if (this.#start === this.#end && !this.#fill())
        return null;
      for (; done < count && this.#start < this.#end; done++, this.#start++)
        taken[done] = this.#piece[this.#start];
    }
    return taken;
  }

  #fill() {
    this.#start = 0;
    this.#end = readSync(INPUT, this.#piece, 0, PIECE, null);
    return this.#end > 0;
  }
}

function u32(bytes, place) {
  return (bytes[place] | bytes[place + 1] << 8 | bytes[place + 2] << 16 | bytes[place + 3] << 24) >>> 0;
}

module.exports = { FrameInput, u32 };
