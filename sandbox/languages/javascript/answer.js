'use strict';

const { compileFunction, Script } = require('vm');
const { apply, construct } = require('./originals.js');
const { ValueReader } = require('./value-reader.js');

const FILE = 'answer.js';

// A loaded answer: what its source declares or exports under the name that was asked for.
class Answer {
  #signature;
  #declared;

  // Runs the source's top level, as node runs a CommonJS module.
  constructor({ signature, library, source }, require) {
    const { name } = signature;
    const module = { exports: {} };
    if (library !== '')
      new Script(library, { filename: 'library.js' }).runInThisContext();
    const body = compileFunction(`${source}\n;return typeof ${name} === 'undefined' ? undefined : ${name};`,
      ['exports', 'require', 'module', '__filename', '__dirname'], { filename: FILE });
    this.#signature = signature;
    this.#declared = apply(body, module.exports, [module.exports, require, module, FILE, '.']) ?? exported(module.exports, name);
    if (typeof this.#declared !== 'function')
      throw new ReferenceError(`${name} is not defined`);
  }

  // Calls it on the inputs of a test and writes what comes back, each value right after its call.
  run(payload, writer) {
    const reader = new ValueReader(payload);
    if (this.#signature.kind === 'function')
      result(apply(this.#declared, undefined, inputs(reader, this.#signature.parameters)), this.#signature.returns, writer, 0);
    else
      this.#session(reader, writer);
  }

  #session(reader, writer) {
    const object = construct(this.#declared, inputs(reader, this.#signature.parameters));
    const count = reader.u32();
    writer.list(count);
    for (let i = 0; i < count; i++) {
      const { name, parameters, returns } = this.#signature.methods[reader.u16()];
      const method = object[name];
      if (typeof method !== 'function')
        throw new TypeError(`${this.#signature.name} has no method ${name}`);
      result(apply(method, object, inputs(reader, parameters)), returns, writer, 1);
    }
  }
}

function exported(exports, name) {
  return exports?.[name] ?? exports?.default ?? exports;
}

function inputs(reader, parameters) {
  const values = [];
  for (let i = 0; i < parameters.length; i++)
    values[i] = reader.value(parameters[i]);
  return values;
}

function result(value, type, writer, depth) {
  if (type.kind === 'void')
    writer.nothing();
  else
    writer.value(value, type, depth);
}

module.exports = { Answer, FILE };
