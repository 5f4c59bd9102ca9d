// defence: a compile step has a limit of time and of memory
// verdict: CompileError|TimeLimit
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Number4 = `${Digit}${Digit}${Digit}${Digit}`;
type Table = { [K in Number4]: { [J in Number4]: K | J } };
const one: Table = {} as any;
const two: { [K in Number4]: { [J in Number4]: J | K | 1 } } = one;
const three: Table = two;

function Positions(words: string[]): Map<string, number[]> {
  return new Map();
}
