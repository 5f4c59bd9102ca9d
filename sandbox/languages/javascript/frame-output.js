'use strict';

const { writeSync } = require('fs');
const { bytesOf } = require('./bytes.js');
const { OUTPUT, HEADER } = require('./frames.js');
const { apply, setBytes, utf16Write, utf8Write, Uint8Array } = require('./originals.js');

const FIRST = 16 << 10;
const MOST = 32 << 20; // far above any output limit: what is longer is cut, and sending it is how the supervisor learns of it

// A frame being put together: bytes after room for their header.
class FrameOutput {
  #bytes;
  #capacity;
  #length = HEADER;
  #integer = new BigInt64Array(1);
  #double = new Float64Array(1);
  #ofInteger = new Uint8Array(this.#integer.buffer);
  #ofDouble = new Uint8Array(this.#double.buffer);

  constructor() {
    this.#allocate(FIRST);
  }

  clear() {
    this.#length = HEADER;
  }

  u8(value) {
    const place = this.#room(1); // which may replace the bytes
    this.#bytes[place] = value;
  }

  // Returns its place, for a count that is known later.
  u32(value) {
    const place = this.#room(4);
    this.setU32(place, value);
    return place;
  }

  setU32(place, value) {
    for (let i = 0; i < 4; i++)
      this.#bytes[place + i] = value >>> 8 * i;
  }

  i64(value) {
    this.#integer[0] = value;
    this.#eight(this.#ofInteger);
  }

  double(value) {
    this.#double[0] = value;
    this.#eight(this.#ofDouble);
  }

  utf16(text) {
    const place = this.#room(2 * text.length);
    apply(utf16Write, this.#bytes, [text, place, 2 * text.length]);
  }

  // At most so many bytes of it.
  utf8(text, most) {
    const place = this.#room(most);
    this.#length = place + apply(utf8Write, this.#bytes, [text, place, most]);
  }

  raw(bytes, count) {
    const place = this.#room(count);
    apply(setBytes, this.#bytes, [bytes, place]);
  }

  send(kind, number) {
    this.setU32(0, this.#length - HEADER);
    this.#bytes[4] = kind;
    this.setU32(5, number);
    for (let done = 0; done < this.#length;)
      done += writeSync(OUTPUT, this.#bytes, done, this.#length - done, null);
    this.clear();
  }

  #eight(bytes) {
    const place = this.#room(8);
    for (let i = 0; i < 8; i++)
      this.#bytes[place + i] = bytes[i];
  }

  #room(count) {
    const place = this.#length;
    const needed = place + count;
    if (needed > MOST) {
      this.#grow(MOST);
      this.#length = MOST;
      throw FrameOutput.TOO_LARGE;
    }
    if (needed > this.#capacity)
      this.#grow(needed > 2 * this.#capacity ? needed : 2 * this.#capacity);
    this.#length = needed;
    return place;
  }

  #grow(capacity) {
    const old = this.#bytes;
    this.#allocate(capacity < MOST ? capacity : MOST);
    apply(setBytes, this.#bytes, [old, 0]);
  }

  #allocate(capacity) {
    this.#bytes = bytesOf(capacity);
    this.#capacity = capacity;
  }
}

// Thrown in the midst of a value that is longer than may be sent; what was written so far is to be sent.
FrameOutput.TOO_LARGE = new RangeError('the value is too large');

module.exports = { FrameOutput };
