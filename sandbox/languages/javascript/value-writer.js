'use strict';

const { apply, BigInt, isArray, isInteger, isMap, isPromise, isSafeInteger, isSet, isTypedArray, mapForEach } = require('./originals.js');
const tags = require('./tags.js');

const DEEPEST = 32;
const LARGEST_LONG = 2n ** 63n - 1n;
const LARGEST_TUPLE = 255;
const LARGEST_LIST = 2 ** 32 - 1;

const ANY = { kind: 'any' };

// Writes what an answer returned as what it is; the type decides only where the language has one type for two (a number, an array).
class ValueWriter {
  #output;

  constructor(output) {
    this.#output = output;
  }

  // Returns the place of the count.
  list(count) {
    this.#output.u8(tags.LIST);
    return this.#output.u32(count);
  }

  nothing() {
    this.#output.u8(tags.NULL);
  }

  value(value, type, depth) {
    if (depth > DEEPEST)
      throw new RangeError(`the returned value is nested deeper than ${DEEPEST}`);
    if (type.kind === 'nullable')
      type = type.item;
    switch (typeof value) {
      case 'boolean':
        this.#output.u8(tags.BOOL);
        this.#output.u8(value ? 1 : 0);
        break;
      case 'number':
        this.#number(value, type);
        break;
      case 'bigint':
        this.#bigint(value, type);
        break;
      case 'string':
        this.#text(value);
        break;
      case 'object':
        if (value === null)
          this.nothing();
        else if (isArray(value))
          this.#array(value, type, depth);
        else if (isMap(value))
          this.#map(value, type, depth);
        else
          this.#foreign(kindOf(value), type);
        break;
      default:
        this.#foreign(typeof value, type);
    }
  }

  #number(value, type) {
    if (type.kind !== 'double' && isSafeInteger(value)) {
      this.#output.u8(tags.INTEGER);
      this.#output.i64(BigInt(value));
    } else {
      this.#output.u8(tags.DOUBLE);
      this.#output.double(value);
    }
  }

  #bigint(value, type) {
    const fits = value <= LARGEST_LONG && value >= -LARGEST_LONG - 1n;
    if (fits && type.kind === 'long') {
      this.#output.u8(tags.INTEGER);
      this.#output.i64(value);
    } else {
      this.#foreign(fits ? `${value}n` : 'a bigint of more than 64 bits', type);
    }
  }

  #text(value) {
    this.#output.u8(tags.STRING);
    this.#output.u32(value.length);
    this.#output.utf16(value);
  }

  // By index and not by iterator: how many there are is asked once, and what a hole or a getter holds is asked once each.
  #array(array, type, depth) {
    const { length } = array; // of a Proxy, anything
    const count = !isInteger(length) || length < 0 ? 0 : length > LARGEST_LIST ? LARGEST_LIST : length;
    const isTuple = type.kind === 'tuple' && count <= LARGEST_TUPLE;
    if (isTuple) {
      this.#output.u8(tags.TUPLE);
      this.#output.u8(count);
    } else {
      this.list(count);
    }
    for (let i = 0; i < count; i++)
      this.value(array[i], isTuple ? i < type.items.length ? type.items[i] : ANY : type.kind === 'list' ? type.item : ANY, depth + 1);
  }

  #map(map, type, depth) {
    const { key: keyType, item: itemType } = type.kind === 'dictionary' ? type : { key: ANY, item: ANY };
    this.#output.u8(tags.DICTIONARY);
    const place = this.#output.u32(0);
    let count = 0;
    const each = (item, key) => {
      this.value(key, keyType, depth + 1);
      this.value(item, itemType, depth + 1);
      count++;
    };
    apply(mapForEach, map, [each]);
    this.#output.setU32(place, count);
  }

  // A value of a kind that no signature names is described, and never so that the description is what was expected.
  #foreign(description, type) {
    if (type.kind === 'string')
      this.list(1);
    this.#text(description);
  }
}

function kindOf(value) {
  return isPromise(value) ? 'a Promise' : isSet(value) ? 'a Set' : isTypedArray(value) ? 'a typed array' : 'an object that is no Array and no Map';
}

module.exports = { ValueWriter };
