// defence: what nests too deeply is refused
// verdict: CompileError|WrongAnswer
const deep = /*repeat 20000*/() => { return /*end*/ /*repeat 20000*/}/*end*/;

function Positions(words) {
  return new Map();
}
