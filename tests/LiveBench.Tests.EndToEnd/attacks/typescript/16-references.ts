// defence: a source sees the declarations of the language and no other file
// verdict: CompileError
// never says: root:
/// <reference path="/etc/passwd" />
/// <reference path="/opt/livebench/languages/javascript/driver.js" />
/// <reference path="/proc/self/environ.ts" />
/// <reference types="../../../etc/passwd" />
/// <reference lib="../../../../../etc/passwd" />

function Positions(words: string[]): Map<string, number[]> {
  return Known.Answer(words);
}
