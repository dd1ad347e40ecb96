// node tools/run.mjs <script.mjs | program> [arguments]
// Runs with the Node of the packages, whatever Node and npm the machine has, and installs the
// packages first where they are missing. Only what every Node since 20.19 knows may be used here.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './bootstrap/install-packages.mjs';
import { findNode } from './bootstrap/pinned-node.mjs';
import { runChild } from './bootstrap/run-child.mjs';
import { orStop, Stop } from './console/stop.mjs';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const command = process.argv.slice(2);

await orStop(async () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Stop(`This is Node ${process.versions.node}: install Node 20.19 or newer.`);
  }
  if (command.length === 0) throw new Stop('Usage: node tools/run.mjs <script.mjs | program>');
  await installPackages(root);
  runChild(root, findNode(root), command);
});
