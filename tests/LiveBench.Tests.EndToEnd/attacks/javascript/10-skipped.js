// defence: an exception is a failure, whatever its name
// verdict: RuntimeError
class SkipTest extends Error {
  name = 'SkipTest';
  code = 'ERR_TEST_SKIPPED';
}

function Positions(words) {
  process.exitCode = 0;
  throw new SkipTest('skipped');
}
