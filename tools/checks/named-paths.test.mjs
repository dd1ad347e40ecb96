import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { inRoot, ROOT } from '../workspace.mjs';
import { trackedFiles } from './tracked-files.mjs';

/** A path from the root, as the texts about this workspace name one. */
const FROM_ROOT = /`((?:backend|docker|docs|e2e|frontend|libs|migrations|tools)\/[\w./-]+)`/g;
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)/g;

/** What a text names and is not there. */
function missingIn(file, text) {
  const named = [...text.matchAll(FROM_ROOT)].map(([, name]) => inRoot(name));
  const linked = [...text.matchAll(LINK)].map(([, to]) =>
    path.resolve(ROOT, path.dirname(file), to),
  );
  return [...named, ...linked]
    .filter((each) => !existsSync(each))
    .map((each) => path.relative(ROOT, each));
}

describe('a path that a text names', () => {
  for (const file of trackedFiles(ROOT).filter((each) => each.endsWith('.md'))) {
    it(`is there: ${file}`, () => {
      assert.deepEqual(missingIn(file, readFileSync(inRoot(file), 'utf8')), []);
    });
  }

  it('is missed when it is not, in words and in a link', () => {
    const text =
      'See `backend/src/nowhere.ts`, [why](docs/decisions/000-none.md) and `tools/run.mjs`.';
    assert.deepEqual(missingIn('README.md', text), [
      'backend/src/nowhere.ts',
      'docs/decisions/000-none.md',
    ]);
  });
});
