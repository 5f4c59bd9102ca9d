'use strict';

const { pack } = require('./artifact.js');
const { serve } = require('./compile-loop.js');
const { missing } = require('./declarations.js');
const { toCommonJs } = require('./modules.js');
const { syntaxError } = require('./syntax.js');

function compile(signature, library, source) {
  const error = syntaxError(source);
  if (error?.isModule)
    return compileModule(signature, library, source);
  if (error)
    return { complaints: [{ ...error, id: 'SyntaxError' }] };
  return packed(signature, library, source);
}

function compileModule(signature, library, source) {
  let text;
  try {
    text = toCommonJs(source);
  } catch (error) {
    if (!(error instanceof SyntaxError))
      throw error;
    const { line, column } = error.loc;
    return { complaints: [{ line, column: column + 1, id: 'SyntaxError', message: error.message.replace(/ \(\d+:\d+\)$/, '') }] };
  }
  const error = syntaxError(text);
  return error ? { complaints: [{ ...error, id: 'SyntaxError' }] } : packed(signature, library, text);
}

function packed(signature, library, source) {
  const lack = missing(signature, source);
  return lack ? { complaints: [{ ...lack, id: 'SIGNATURE' }] } : { artifact: pack(signature, library, source) };
}

// What is loaded and compiled just in time here is not waited for later.
compile({ kind: 'function', name: 'first', parameters: [], returns: { kind: 'int' } }, '', 'import fs from "fs"; export function first() { return fs ? 1 : 2; }');
serve(compile);
