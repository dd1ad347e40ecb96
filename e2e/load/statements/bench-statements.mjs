/** How many SQL statements the portal needs for what is asked most, and to decide 10 and 200. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Stop } from '../../../tools/console/stop.mjs';
import { inRoot } from '../../../tools/workspace.mjs';

/** It counts in its own process, on a PostgreSQL of its own; its two promises are tests as well. */
const COUNTS = 'test/statements/statements.spec.ts';

export async function run() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tranche-statements-'));
  const file = path.join(folder, 'statements.json');
  try {
    const said = await counted(file);
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      throw new Stop(`Nothing was counted:\n${said}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns what the run said, for when it came to nothing */
function counted(file) {
  const jest = [inRoot('tools/run.mjs'), 'jest', '--silent', '--maxWorkers=1', COUNTS];
  const child = spawn(process.execPath, jest, {
    cwd: inRoot('backend'),
    env: { ...process.env, STATEMENTS_FILE: file },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve(said));
  });
}
