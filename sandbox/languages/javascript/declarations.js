'use strict';

const acorn = require('acorn');

// Where else a name can come from than from a declaration at the top level; a source with one of these is not judged before it runs.
const OTHER_WAYS = ['exports', 'global', 'globalThis', 'eval', 'Function'];

// What an answer lacks, as far as that can be known without running it: { line, column, message }, or null.
function missing(signature, source) {
  let program;
  const names = new Set();
  try {
    const onToken = token => names.add(token.value);
    program = acorn.parse(source, { ecmaVersion: 'latest', allowReturnOutsideFunction: true, allowHashBang: true, locations: true, onToken });
  } catch {
    return null; // V8 knows syntax that acorn does not
  }
  if (OTHER_WAYS.some(name => names.has(name)))
    return null;
  const declared = program.body.flatMap(declarationsOf);
  const found = declared.find(({ name }) => name === signature.name);
  if (!found && program.body.some(node => node.type.endsWith('Statement') && source.slice(node.start, node.end).includes(signature.name)))
    return null; // a statement may assign it
  if (!found)
    return at(program, `${wanted(signature)} is missing; ${listed('declared', declared.map(({ name }) => name))}`);
  if (signature.kind === 'class') {
    const lacks = signature.methods.filter(({ name }) => !names.has(name)).map(({ name }) => name);
    if (lacks.length > 0)
      return at(found.node, `class ${signature.name} has no ${lacks.join(', ')}`);
  }
  return null;
}

function declarationsOf(node) {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [{ name: node.id.name, node }];
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => patternNames(id)).map(name => ({ name, node }));
    default:
      return [];
  }
}

function patternNames(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap(property => patternNames(property.value ?? property.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap(patternNames);
    case 'AssignmentPattern':
      return patternNames(pattern.left);
    case 'RestElement':
      return patternNames(pattern.argument);
    default:
      return [];
  }
}

const wanted = ({ kind, name, parameters }) =>
  kind === 'class' ? `class ${name}` : `function ${name} with ${parameters.length} parameter${parameters.length === 1 ? '' : 's'}`;

const listed = (what, names) => names.length > 0 ? `${what}: ${names.slice(0, 20).join(', ')}` : `nothing is ${what}`;

const at = ({ loc }, message) => ({ line: loc.start.line, column: loc.start.column + 1, message });

module.exports = { missing };
