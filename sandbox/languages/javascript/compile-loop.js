'use strict';

const { FrameInput } = require('./frame-input.js');
const { FrameOutput } = require('./frame-output.js');
const { fromCompiler, toCompiler } = require('./frames.js');
const { parseSignature } = require('./signature.js');

const MOST_SOURCE_BYTES = 1 << 20;
const MOST_ARTIFACT_BYTES = 8 << 20; // what is nested deeply swells when it is indented
const MOST_COMPLAINTS = 20;
const LONGEST_COMPLAINT = 500;

// Serves one request after the other until the host closes its side. `compile(signature, library, source)` returns { artifact: bytes } or
// { complaints: [{ line, column, id, message }] }.
function serve(compile) {
  const input = new FrameInput();
  const output = new FrameOutput();
  output.send(fromCompiler.WARM, 0);
  let frame;
  while ((frame = input.read()) !== null) {
    const { kind, bytes } = answer(compile, frame);
    output.raw(bytes, bytes.length);
    output.send(kind, frame.number);
  }
}

function answer(compile, { kind, payload, length }) {
  try {
    if (kind !== toCompiler.COMPILE)
      throw new Error(`A frame of kind ${kind}; ${toCompiler.COMPILE} was due.`);
    const request = Buffer.from(payload.buffer, 0, length);
    const libraryStart = 5 + request.readUInt32LE(1); // the flags before it ask for nothing that this language has
    const signature = parseSignature(request.toString('utf8', 5, libraryStart));
    const sourceStart = libraryStart + 4 + request.readUInt32LE(libraryStart);
    const library = request.toString('utf8', libraryStart + 4, sourceStart);
    const size = length - sourceStart;
    return reply(size > MOST_SOURCE_BYTES
      ? rejected('SIZE', `the source has ${size} bytes; ${MOST_SOURCE_BYTES} at most`)
      : compileWithinStack(compile, signature, library, request.toString('utf8', sourceStart)));
  } catch (broken) {
    return { kind: fromCompiler.BROKEN, bytes: Buffer.from(String(broken?.stack ?? broken)) };
  }
}

function reply({ artifact, complaints }) {
  if (artifact?.length > MOST_ARTIFACT_BYTES)
    return reply(rejected('SIZE', `compiled, the source has ${artifact.length} bytes; ${MOST_ARTIFACT_BYTES} at most`));
  return artifact
    ? { kind: fromCompiler.COMPILED, bytes: artifact }
    : { kind: fromCompiler.REJECTED, bytes: Buffer.from(complaints.slice(0, MOST_COMPLAINTS).map(line).join('\n')) };
}

function compileWithinStack(compile, signature, library, source) {
  try {
    return compile(signature, library, source);
  } catch (error) {
    if (error instanceof RangeError && error.message === 'Maximum call stack size exceeded')
      return rejected('DEPTH', 'the source is nested too deeply');
    throw error;
  }
}

function rejected(id, message) {
  return { complaints: [{ line: 1, column: 1, id, message }] };
}

function line({ line, column, id, message }) {
  return `${line}:${column}: ${id}: ${message.replace(/\s+/g, ' ').slice(0, LONGEST_COMPLAINT)}`;
}

module.exports = { serve };
