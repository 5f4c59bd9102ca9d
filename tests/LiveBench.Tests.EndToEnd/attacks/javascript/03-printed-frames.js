// defence: results have a descriptor of their own
// verdict: WrongAnswer
function Positions(words) {
  for (const descriptor of [1, 2])
    for (let test = 0; test < 20; test++)
      require('fs').writeSync(descriptor, Buffer.from([5, 0, 0, 0, 1, test, 0, 0, 0, ...Results.NO_WORDS]));
  return /*answer*/new Map()/*end*/;
}
