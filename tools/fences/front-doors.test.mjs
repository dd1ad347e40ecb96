import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unusedAtDoors } from './front-doors.mjs';

const DOOR = 'backend/src/kites/index.ts';

describe('a front door', () => {
  let folder;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'tranche-doors-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file, text) => {
    mkdirSync(path.dirname(`${folder}/${file}`), { recursive: true });
    writeFileSync(`${folder}/${file}`, text);
    return file;
  };
  const unused = (door, ...others) =>
    unusedAtDoors(folder, [write(DOOR, door), ...others.map(([file, text]) => write(file, text))]);

  it('offers what another room, a test or the demonstration comes for', () => {
    const door = "export { fly, type Tail, land as comeDown } from './fly.js';";
    assert.deepEqual(
      unused(
        door,
        ['backend/src/winds/blow.ts', "import { fly as go } from '../kites/index.js';"],
        ['backend/test/kites.ts', "import type { Tail } from '../src/kites/index.js';"],
        ['backend/demo/src/play.ts', "import { comeDown } from '@tranche/backend/kites';"],
      ),
      [],
    );
  });

  it('offers nothing for which only its own room comes, or nobody', () => {
    const door =
      "export { fly, type Tail } from './fly.js';\nexport const kiteEntities = [KiteRow];";
    assert.deepEqual(
      unused(door, ['backend/src/kites/land.ts', "import { fly } from './index.js';"]),
      ['fly', 'Tail', 'kiteEntities'].map(
        (name) => `${DOOR} offers ${name}, for which nobody comes.`,
      ),
    );
  });

  it('of the platform is one for each part', () => {
    const door = write(
      'backend/src/platform/clock/index.ts',
      "export { Clock } from './clock.js';",
    );
    const file = write(
      'backend/src/platform/log/log.ts',
      "import { Clock } from '../clock/index.js';",
    );
    assert.deepEqual(unusedAtDoors(folder, [door, file]), []);
    assert.deepEqual(unusedAtDoors(folder, [door]), [
      `${door} offers Clock, for which nobody comes.`,
    ]);
  });
});
