// defence: a compile step has a limit
// verdict: CompileError|TimeLimit|WrongAnswer
function f(a: (x: number) => number): number;
function f(a: (x: string) => string): string;
function f(a: (x: boolean) => boolean): boolean;
function f(a: any): any {
  return a;
}
const result = /*repeat 14*/f(x => /*end*/0/*repeat 14*/)/*end*/;

function Positions(words: string[]): Map<string, number[]> {
  return new Map();
}
