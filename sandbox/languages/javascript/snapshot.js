'use strict';

// Builds the snapshot that every driver starts from: node and the driver as they are in memory once loaded, which takes a fifth of the
// time that loading takes. A script of a snapshot may require node's own modules only, so the driver's are read here.
const fs = require('fs');
const path = require('path');
const { startupSnapshot } = require('v8');

const folder = path.dirname(process.argv[1]);
const loaded = new Map();

function load(name) {
  if (!name.startsWith('./'))
    return require(name);
  if (!loaded.has(name)) {
    const module = { exports: {} };
    loaded.set(name, module);
    const body = new Function('require', 'module', fs.readFileSync(path.join(folder, name), 'utf8'));
    body(load, module);
  }
  return loaded.get(name).exports;
}

const { drive } = load('./driver.js');
startupSnapshot.setDeserializeMainFunction(() => drive(require));
