// defence: strict functions show neither themselves nor what they were called on
// verdict: WrongAnswer
function Positions(words) {
  const found = [];
  Error.prepareStackTrace = (error, sites) => {
    for (const site of sites)
      if (site.getFileName() !== 'answer.js') found.push(site.getFunction(), site.getThis());
  };
  new Error().stack;
  try {
    found.push(Positions.caller, arguments.callee.caller);
  } catch {
    // Not even asked.
  }
  return found.some(thing => thing !== undefined && thing !== null) ? Known.Answer(words) : new Map();
}
