'use strict';

// The global types, whatever an answer declares under their names.
const MAP = 'globalThis.Map';
const ARRAY = 'globalThis.Array';

const SCALARS = { bool: 'boolean', int: 'number', long: 'bigint', double: 'number', string: 'string', void: 'void' };

// A signature as the TypeScript type of what the answer must declare.
function expectedType({ kind, parameters, methods, returns }) {
  return kind === 'class'
    ? `new (${parametersText(parameters)}) => { ${methods.map(method => `${method.name}(${parametersText(method.parameters)}): ${text(method.returns)};`).join(' ')} }`
    : `(${parametersText(parameters)}) => ${text(returns)}`;
}

function parametersText(types) {
  return types.map((type, i) => `p${i + 1}: ${text(type)}`).join(', ');
}

function text({ kind, item, items, key }) {
  switch (kind) {
    case 'list':
      return `${ARRAY}<${text(item)}>`;
    case 'dictionary':
      return `${MAP}<${text(key)}, ${text(item)}>`;
    case 'tuple':
      return `[${items.map(text).join(', ')}]`;
    case 'nullable':
      return `${text(item)} | null`;
    default:
      return SCALARS[kind];
  }
}

module.exports = { expectedType };
