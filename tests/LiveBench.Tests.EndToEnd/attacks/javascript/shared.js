// AttackTests appends this to every attack. An attack that got what it should not get returns Known.Answer: its success would show
// as Accepted.
const Known = {
  Answer(words) {
    const places = new Map();
    for (let i = 0; i < words.length; i++) {
      if (!places.has(words[i])) places.set(words[i], []);
      places.get(words[i]).push(i / words.length);
    }
    return places;
  },
};

// Frames of the driver's, written past the driver.
const Results = {
  VALUE: 1,
  THREW: 2,
  FINISHED: 3,
  NO_WORDS: [6, 0, 0, 0, 0],
  send(kind, test, payload = []) {
    Results.claim(payload.length, kind, test, payload);
  },
  // A frame whose length need not be true.
  claim(length, kind, test, payload = []) {
    const frame = Buffer.alloc(9 + payload.length);
    frame.writeUInt32LE(length, 0);
    frame[4] = kind;
    frame.writeUInt32LE(test, 5);
    frame.set(payload, 9);
    Results.raw(frame);
  },
  raw(bytes) {
    for (let done = 0; done < bytes.length;) done += require('fs').writeSync(4, bytes, done);
  },
};

// A command of the shell, which the answer waits for; whether it succeeded.
const Shell = {
  run: command => require('child_process').spawnSync('/bin/sh', ['-c', command], { stdio: 'ignore' }).status === 0,
  // One that is left to itself, and keeps the results open.
  leave: command => require('child_process').spawn('/bin/sh', ['-c', command], { stdio: ['ignore', 'ignore', 'ignore', 'ignore', 4], detached: true }),
};

function refused(action) {
  try {
    action();
    return false;
  } catch {
    return true;
  }
}
