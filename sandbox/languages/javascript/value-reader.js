'use strict';

const { u32 } = require('./frame-input.js');
const { apply, Map, mapSet, Number, Uint8Array, utf16Read } = require('./originals.js');
const tags = require('./tags.js');

// Reads the values of a Test frame, made anew at each reading.
class ValueReader {
  #bytes;
  #place = 0;
  #integer = new BigInt64Array(1);
  #double = new Float64Array(1);
  #ofInteger = new Uint8Array(this.#integer.buffer);
  #ofDouble = new Uint8Array(this.#double.buffer);

  constructor(bytes) {
    this.#bytes = bytes;
  }

  u16() {
    const place = this.#skip(2);
    return this.#bytes[place] | this.#bytes[place + 1] << 8;
  }

  u32() {
    return u32(this.#bytes, this.#skip(4));
  }

  value(type) {
    if (type.kind === 'nullable')
      type = type.item;
    const tag = this.#bytes[this.#skip(1)];
    switch (tag) {
      case tags.NULL:
        return null;
      case tags.BOOL:
        return this.#bytes[this.#skip(1)] === 1;
      case tags.INTEGER:
        this.#eight(this.#ofInteger);
        return type.kind === 'long' ? this.#integer[0] : Number(this.#integer[0]);
      case tags.DOUBLE:
        this.#eight(this.#ofDouble);
        return this.#double[0];
      case tags.STRING:
        const count = this.u32();
        const start = this.#skip(2 * count);
        return apply(utf16Read, this.#bytes, [start, start + 2 * count]);
      case tags.LIST:
        return this.#items(this.u32(), () => type.item);
      case tags.TUPLE:
        return this.#items(this.#bytes[this.#skip(1)], i => type.items[i]);
      case tags.DICTIONARY:
        return this.#map(this.u32(), type);
      default:
        throw new Error(`a value with the tag ${tag}`);
    }
  }

  #items(count, typeOf) {
    const items = [];
    for (let i = 0; i < count; i++)
      items[i] = this.value(typeOf(i));
    return items;
  }

  #map(count, type) {
    const map = new Map();
    for (; count > 0; count--)
      apply(mapSet, map, [this.value(type.key), this.value(type.item)]);
    return map;
  }

  #eight(into) {
    const place = this.#skip(8);
    for (let i = 0; i < 8; i++)
      into[i] = this.#bytes[place + i];
  }

  #skip(count) {
    const place = this.#place;
    this.#place += count;
    return place;
  }
}

module.exports = { ValueReader };
