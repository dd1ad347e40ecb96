import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inRoot } from '../workspace.mjs';
import { lookOver } from './cruise-workspace.mjs';
import { browserRules, sourceRules } from './fences.mjs';

const FIXTURES = inRoot('tools/fences/fixtures');
/** No rule of an import by itself: the rooms need each other, the files do not. */
const CIRCLE = 'rooms-need-no-circle';
const RULES = [...sourceRules.forbidden, ...browserRules.forbidden].map(({ name }) => name);

describe('import fences', () => {
  it('have a fixture each, and no fixture has lost its rule', () => {
    assert.deepEqual(readdirSync(FIXTURES).sort(), [...RULES, CIRCLE].sort());
  });

  for (const rule of RULES.filter((each) => /^(feature|platform|platform-part)-by-/.test(each))) {
    it(`${rule} lets nobody in by an index further in`, async () => {
      const { imports: found } = await lookOver(`${FIXTURES}/${rule}`);
      const from = found.flatMap((each) => (each.rule === rule ? [each.from] : []));
      assert.ok(from.some((file) => file.endsWith('/by-an-inner-door.ts')));
    });
  }

  it(`${CIRCLE} bites`, async () => {
    const { imports, circles } = await lookOver(`${FIXTURES}/${CIRCLE}`);
    assert.deepEqual(imports, []);
    assert.deepEqual(circles, [{ house: 'backend/src/kites', rooms: ['build', 'fly'] }]);
  });

  for (const rule of RULES) {
    it(`${rule} bites`, async () => {
      const { imports: found } = await lookOver(`${FIXTURES}/${rule}`);
      assert.ok(
        found.some((each) => each.rule === rule),
        `the fixture of ${rule} breaks only ${JSON.stringify(found)}`,
      );
    });
  }
});
