// defence: time is measured outside
// verdict: WrongAnswer
Date.now = () => 0;
globalThis.Date = class { getTime() { return 0; } };
performance.now = () => 0;
process.hrtime = () => [0, 0];
process.cpuUsage = () => ({ user: 0, system: 0 });

function Positions(words) {
  return /*answer*/new Map()/*end*/;
}
