'use strict';

const acorn = require('acorn');

// Turns a source with `import` and `export` into one that can be loaded as a CommonJS module, every line where it
// was. Throws acorn's SyntaxError, with its `loc`, when it is no module.
function toCommonJs(source) {
  const { body } = acorn.parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  let text = '';
  let done = 0;
  const replace = (node, end, replacement) => {
    const replaced = source.slice(node.start, end);
    text += source.slice(done, node.start) + replacement + '\n'.repeat(replaced.split('\n').length - replacement.split('\n').length);
    done = end;
  };
  for (const node of body)
    switch (node.type) {
      case 'ImportDeclaration':
        replace(node, node.end, imported(node));
        break;
      case 'ExportNamedDeclaration':
        replace(node, node.declaration?.start ?? node.end, '');
        break;
      case 'ExportDefaultDeclaration':
        replace(node, node.declaration.start, node.declaration.id ? '' : 'exports.default = ');
        break;
      case 'ExportAllDeclaration':
        replace(node, node.end, '');
        break;
    }
  return text + source.slice(done);
}

function imported({ source, specifiers }) {
  const module = `require(${source.raw})`;
  const named = specifiers.filter(one => one.type === 'ImportSpecifier')
    .map(({ imported, local }) => `${imported.raw ?? imported.name}: ${local.name}`);
  const whole = specifiers.filter(one => one.type !== 'ImportSpecifier').map(({ local }) => `${local.name} = ${module}`);
  const parts = named.length > 0 ? [...whole, `{ ${named.join(', ')} } = ${module}`] : whole;
  return parts.length > 0 ? `const ${parts.join(', ')};` : `${module};`;
}

module.exports = { toCommonJs };
