'use strict';

const ts = require('typescript');
const { pack } = require('../javascript/artifact.js');
const { serve } = require('../javascript/compile-loop.js');
const { AnswerPrograms } = require('./answer-program.js');
const { expectedType } = require('./expected-type.js');

const programs = new AnswerPrograms();

function compile(signature, library, source) {
  const expected = expectedType(signature);
  // Assigning what the answer declares to the type that was asked for is the whole check; its errors lie behind the answer's own text.
  const { program, file } = programs.of(library, `${source}\n;const livebenchAnswer: ${expected} = ${signature.name};\n`);
  const syntactic = program.getSyntacticDiagnostics(file).filter(isError);
  const semantic = syntactic.length > 0 ? [] : program.getSemanticDiagnostics(file).filter(isError);
  const own = [...syntactic, ...semantic.filter(({ start }) => !(start > source.length))];
  if (own.length > 0)
    return { complaints: own.map(error => complaint(error, file, source)) };
  return semantic.length > 0 ? { complaints: [mismatch(signature, expected, semantic[0], file)] } : { artifact: pack(signature, emittedLibrary(library), emitted(program, file)) };
}

function isError({ category }) {
  return category === ts.DiagnosticCategory.Error;
}

function emitted(program, file) {
  let script;
  program.emit(file, (name, text) => script = text);
  return script;
}

// A library has nothing that types could change, and nobody's errors.
function emittedLibrary(library) {
  return library && ts.transpileModule(library, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
}

function complaint({ start = 0, code, messageText }, file, source) {
  return { ...place(Math.min(start, source.length), file), id: `TS${code}`, message: flat(messageText) };
}

function mismatch({ kind, name }, expected, { messageText }, file) {
  const declaration = file.statements.find(statement => statement.name?.text === name);
  return { ...place(declaration?.getStart(file) ?? 0, file), id: 'SIGNATURE', message: `${kind} ${name} must have the type ${expected}; ${flat(messageText)}` };
}

function place(start, file) {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return { line: line + 1, column: character + 1 };
}

function flat(messageText) {
  return ts.flattenDiagnosticMessageText(messageText, ' ');
}

// Programs that touch what most answers touch: what is compiled just in time here is not waited for later.
function warmUp() {
  const int = { kind: 'int' };
  const first = { kind: 'function', name: 'first', parameters: [{ kind: 'list', item: { kind: 'string' } }], returns: { kind: 'dictionary', key: { kind: 'string' }, item: int } };
  const second = { kind: 'class', name: 'Second', parameters: [int], methods: [{ name: 'sum', parameters: [int], returns: { kind: 'long' } }] };
  for (let i = 0; i < 3; i++) {
    compile(first, '', `
      import * as fs from "fs";
      type Pair = [string, number];
      function first(words: string[]): Map<string, number> {
        const counts = new Map<string, number>();
        for (const word of words) counts.set(word.trim(), (counts.get(word) ?? 0) + 1);
        const pairs: Pair[] = [...counts.entries()].filter(([key]) => key.length > ${i}).map(([key, n]) => [key, n * 2] as Pair);
        pairs.sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
        console.log(fs, Math.max(...pairs.map(p => p[1])), Object.keys({ a: 1 }).join(","));
        return new Map(pairs);
      }`);
    compile(second, '', `
      export class Second {
        private total = 0n;
        constructor(private readonly limit: number) {}
        sum(x: number): bigint { this.total += BigInt(x); if (x > this.limit) throw new Error(\`\${x}\`); return this.total; }
      }
      let wrong: string = ${i};`);
  }
}

warmUp();

module.exports = { main: () => serve(compile) };
