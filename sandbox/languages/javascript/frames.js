'use strict';

// Kinds of frames on descriptors 3 and 4: docs/sandbox-protocol.md.
module.exports = {
  INPUT: 3,
  OUTPUT: 4,
  HEADER: 9,
  toDriver: { PROGRAM: 1, TEST: 2, END: 3 },
  fromDriver: { VALUE: 1, THREW: 2, FINISHED: 3 },
  toCompiler: { COMPILE: 1 },
  fromCompiler: { COMPILED: 1, REJECTED: 2, BROKEN: 3, WARM: 4 },
};
