// defence: a list is as long as it said at first, and each item is asked for once
// verdict: OutputLimit|TimeLimit
function Positions(words) {
  return new Map([['without end', new Proxy([], {
    get: (list, name) => name === 'length' ? 2 ** 53 - 1 : 0.5,
    has: () => true,
    getOwnPropertyDescriptor: () => ({ value: 0.5, configurable: true }),
  })]]);
}
