'use strict';

const { Answer } = require('./answer.js');
const { unpack } = require('./artifact.js');
const { FrameInput } = require('./frame-input.js');
const { FrameOutput } = require('./frame-output.js');
const { fromDriver, toDriver } = require('./frames.js');
const { apply } = require('./originals.js');
const { describe } = require('./thrown.js');
const { ValueWriter } = require('./value-writer.js');

const LONGEST_MESSAGE = 4 << 10;
const SIGKILL = 9;

const sendSignal = process._kill;

// One answer, from loading to Finished or Threw. Nothing here waits for an event: timers and promises of an answer never get their turn.
function main(require) {
  const input = new FrameInput();
  const output = new FrameOutput();
  const { pid } = process;
  const frame = input.read();
  if (frame === null)
    return; // the host has gone
  if (frame.kind !== toDriver.PROGRAM)
    throw new Error(`A frame of kind ${frame.kind}; the program was due.`);
  if (!finish(frame, input, output, require))
    return;
  // No handler, no worker thread and no half-closed stream of an answer has a say in this.
  apply(sendSignal, process, [pid, SIGKILL]);
}

function finish(program, input, output, require) {
  let test = 0;
  try {
    const answer = new Answer(unpack(program.payload, program.length), require);
    let frame;
    while ((frame = input.read()) !== null && frame.kind === toDriver.TEST) {
      test = frame.number;
      write(answer, frame.payload, output);
      output.send(fromDriver.VALUE, test);
      test++;
    }
    if (frame === null)
      return false;
    output.send(fromDriver.FINISHED, test);
  } catch (thrown) {
    output.clear();
    output.utf8(describe(thrown), LONGEST_MESSAGE);
    output.send(fromDriver.THREW, test);
  }
  return true;
}

function write(answer, payload, output) {
  try {
    answer.run(payload, new ValueWriter(output));
  } catch (thrown) {
    if (thrown !== FrameOutput.TOO_LARGE)
      throw thrown;
  }
}

module.exports = { main };
