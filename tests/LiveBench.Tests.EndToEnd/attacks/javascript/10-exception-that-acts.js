// defence: what is thrown is described, and what it does meanwhile is its own affair
// verdict: RuntimeError|ProtocolViolation
function Positions(words) {
  throw {
    get name() { throw this; },
    get message() { Results.send(Results.VALUE, 0, Results.NO_WORDS); return this; },
    toString() { process.exit(0); },
  };
}
