'use strict';

const SCALARS = ['bool', 'int', 'long', 'double', 'string'];
const TOKEN = /[\p{L}\p{N}_$]+|\S/gu;

// Reads `List<int> Digest(List<int> values)` into { kind: 'function', name, parameters: [type], returns: type } and
// `class Ledger(int limit) { void Deposit(string account, long cents); }` into { kind: 'class', name, parameters, methods: [function] }.
// A type is { kind } with `item`, `key` or `items` where it holds others.
function parseSignature(text) {
  const tokens = text.match(TOKEN) ?? [];
  let place = 0;

  const sees = token => tokens[place] === token;
  const takes = token => sees(token) && ++place > 0;
  const need = token => {
    if (!takes(token))
      throw wrong(`'${token}'`);
  };
  const wrong = due => new Error(`The signature '${text}' has ${tokens[place] ?? 'its end'} where ${due} was due.`);

  const name = () => {
    if (!/^[\p{L}\p{N}_$]/u.test(tokens[place] ?? ''))
      throw wrong('a name');
    return tokens[place++];
  };

  const type = () => {
    const bare = takes('(') ? tuple() : named();
    return takes('?') ? { kind: 'nullable', item: bare } : bare;
  };

  const tuple = () => {
    const items = [];
    do {
      items.push(type());
      if (!sees(',') && !sees(')'))
        name(); // a tuple's items may have names; nothing depends on them
    } while (takes(','));
    need(')');
    if (items.length < 2 || items.length > 4)
      throw wrong('a tuple of two to four');
    return { kind: 'tuple', items };
  };

  const named = () => {
    const kind = name();
    if (SCALARS.includes(kind))
      return { kind };
    if (kind === 'List') {
      need('<');
      const item = type();
      need('>');
      return { kind: 'list', item };
    }
    if (kind === 'Dictionary') {
      need('<');
      const key = type();
      need(',');
      const item = type();
      need('>');
      if (key.kind !== 'string' && key.kind !== 'int')
        throw wrong('a key of int or string');
      return { kind: 'dictionary', key, item };
    }
    throw wrong('a type');
  };

  const parameters = () => {
    const types = [];
    need('(');
    if (takes(')'))
      return types;
    do {
      types.push(type());
      name();
    } while (takes(','));
    need(')');
    return types;
  };

  const method = () => {
    const returns = takes('void') ? { kind: 'void' } : type();
    return { kind: 'function', name: name(), parameters: parameters(), returns };
  };

  const classOf = () => {
    const signature = { kind: 'class', name: name(), parameters: parameters(), methods: [] };
    need('{');
    while (!takes('}')) {
      signature.methods.push(method());
      need(';');
    }
    return signature;
  };

  const signature = takes('class') ? classOf() : method();
  if (place < tokens.length)
    throw wrong('the end');
  return signature;
}

module.exports = { parseSignature };
