// defence: a limit of output
// verdict: OutputLimit|ProtocolViolation
function Positions(words) {
  const zeros = Buffer.alloc(1 << 16);
  for (;;) require('fs').writeSync(4, zeros);
}
