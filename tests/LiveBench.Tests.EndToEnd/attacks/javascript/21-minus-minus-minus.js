// defence: what nests too deeply is refused
// verdict: CompileError|WrongAnswer
const one = /*repeat 50000*/- /*end*/1;

function Positions(words) {
  return new Map();
}
