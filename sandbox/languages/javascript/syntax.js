'use strict';

const { compileFunction } = require('vm');
const { FILE } = require('./answer.js');

const IS_MODULE = /^(Unexpected token 'export'|Cannot use import statement outside a module)/;

// Null when the source can be loaded as a CommonJS module, else { line, column, message, isModule }.
function syntaxError(source) {
  try {
    compileFunction(source, ['exports', 'require', 'module', '__filename', '__dirname'], { filename: FILE });
    return null;
  } catch (error) {
    if (!(error instanceof SyntaxError))
      throw error;
    // The stack begins with the file and line, the line's text, and a mark under the place.
    const [place = '', , mark = ''] = error.stack.split('\n');
    return {
      line: Number(place.slice(FILE.length + 1)) || 1,
      column: mark.indexOf('^') + 1 || 1,
      message: error.message,
      isModule: IS_MODULE.test(error.message),
    };
  }
}

module.exports = { syntaxError };
