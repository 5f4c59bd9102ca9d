// defence: a source sees the declarations of the language and no other file
// verdict: CompileError
// never says: root:
import passwords from '/etc/passwd';
import * as driver from '/opt/livebench/languages/javascript/driver.js';
import settings from '../opt/livebench/languages/typescript/language.json';
type Inner = import('/usr/share/nodejs/typescript/lib/typescript').Program;

function Positions(words: string[]): Map<string, number[]> {
  return Known.Answer(words);
}
