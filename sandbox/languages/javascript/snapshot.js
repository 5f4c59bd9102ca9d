'use strict';

// Builds the snapshot that a program starts from: node and the program as they are in memory once it is loaded and warm. Its argument is
// the program's file, which exports `main`. A script of a snapshot may require node's own modules only; the rest is read here.
const fs = require('fs');
const path = require('path');
const { startupSnapshot } = require('v8');

const PACKAGES = '/usr/share/nodejs';

// Those of node's modules whose state can be written down; what tries another finds that it is not there, and does without.
const OF_NODE = ['buffer', 'fs', 'os', 'path', 'perf_hooks', 'util', 'v8', 'vm'];

const loaded = new Map();

function load(name, folder) {
  if (OF_NODE.includes(name))
    return require(name);
  const file = find(name, folder);
  if (!loaded.has(file)) {
    const module = { exports: {} };
    loaded.set(file, module);
    const body = new Function('require', 'module', 'exports', '__filename', fs.readFileSync(file, 'utf8'));
    body(inner => load(inner, path.dirname(file)), module, module.exports, file);
  }
  return loaded.get(file).exports;
}

function find(name, folder) {
  if (/^[./]/.test(name))
    return path.resolve(folder, name);
  const own = path.join(PACKAGES, name);
  return path.join(own, JSON.parse(fs.readFileSync(path.join(own, 'package.json'), 'utf8')).main);
}

const { main } = load(path.resolve(process.argv[2]), '/');
process.chdir('.'); // node remembers where it was until it goes somewhere
startupSnapshot.setDeserializeMainFunction(() => main(require));
