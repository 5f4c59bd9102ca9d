// defence: a source's names are its own
// verdict: WrongAnswer
const process = { exit() {}, pid: 1 };
const Buffer = null;
const Reflect = { apply: () => new Map() };
class Array { static isArray() { return true; } }
class Answer { run() {} }
class ValueWriter { value() {} }
function main() {}
function write() {}

function Positions(words) {
  return /*answer*/new Map()/*end*/;
}
