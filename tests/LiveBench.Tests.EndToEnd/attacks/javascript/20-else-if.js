// defence: a compile step has a limit, and the next one starts afresh
// verdict: WrongAnswer|CompileError|TimeLimit|RuntimeError
function Positions(words) {
  if (words.length < 0) return 0;
  /*repeat 20000*/else if (words.length === -$i - 1) return $i;
  /*end*/
  return new Map();
}
