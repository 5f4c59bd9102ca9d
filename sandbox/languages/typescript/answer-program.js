'use strict';

const fs = require('fs');
const ts = require('typescript');

const LIBRARY = '/usr/share/nodejs/typescript/lib/';
const NODE_TYPES = '/usr/share/nodejs/@types/node/ts4.8/index.d.ts'; // the types that Debian's nodejs brings along, for a TypeScript of this age
const ANSWER = '/answer.ts';
const BESIDE = '/library.ts'; // a script: what it declares is everywhere

const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.CommonJS,
  moduleDetection: ts.ModuleDetectionKind.Force, // what an answer declares is its own, though it exports nothing
  esModuleInterop: true,
  strict: true,
  skipLibCheck: true,
  types: [],
};

// Programs of one answer each that share what never changes: the library's declarations, parsed once, and the first program's structure.
// A source sees those declarations and no other file.
class AnswerPrograms {
  #library = new Map();
  #first;

  constructor() {
    this.#first = this.of('', '').program;
  }

  of(library, text) {
    const host = {
      getSourceFile: name => name === ANSWER ? parse(name, text) : name === BESIDE ? ts.createSourceFile(name, library, OPTIONS.target) : this.#declarations(name),
      fileExists: name => name === ANSWER || name === BESIDE || this.#library.has(name),
      readFile: () => undefined,
      writeFile: () => undefined,
      directoryExists: () => false,
      getDirectories: () => [],
      resolveModuleNames: names => names.map(() => undefined), // node's own modules are declared by their names
      resolveTypeReferenceDirectives: names => names.map(() => undefined),
      getDefaultLibFileName: () => `${LIBRARY}lib.es2022.d.ts`,
      getDefaultLibLocation: () => LIBRARY,
      getCurrentDirectory: () => '/',
      getCanonicalFileName: name => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
    };
    const program = ts.createProgram({ rootNames: [NODE_TYPES, BESIDE, ANSWER], options: OPTIONS, host, oldProgram: this.#first });
    return { program, file: program.getSourceFile(ANSWER) };
  }

  #declarations(name) {
    if (!this.#first && fs.existsSync(name))
      this.#library.set(name, parse(name, fs.readFileSync(name, 'utf8')));
    return this.#library.get(name);
  }
}

function parse(name, text) {
  return ts.createSourceFile(name, text, { languageVersion: OPTIONS.target, setExternalModuleIndicator: ts.getSetExternalModuleIndicator(OPTIONS) });
}

module.exports = { AnswerPrograms };
