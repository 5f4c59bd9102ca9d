// defence: options come from the compiler, not from the source
// verdict: WrongAnswer|CompileError
/// <amd-module name="../../../box/own" />
/** @jsx evil */
//# sourceMappingURL=/etc/passwd

function Positions(words: string[]): Map<string, number[]> {
  return new Map();
}
