import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ENTRIES } from '@tranche/schemes';
import { VerifyPortal } from '../../src/verify/index.js';
import { startPortal, type Portal } from '../portal/index.js';
import { goalsOf } from './journey/goals.js';
import { journeysOf, type Reached } from './journey/journeys-of.js';

// Whole life cycles of a version, on a real database.
jest.setTimeout(600_000);

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const VERSIONS = ENTRIES.map(
  (entry) => [`${entry.scheme.scheme} ${entry.scheme.version}`, entry] as const,
);

/* What its definition says can happen to an application, happens in the portal: for every version. */
describe.each(VERSIONS)('an application under %s,', (_name, entry) => {
  // With the first of its goals that is asked for, so that nothing is walked for who asks for another.
  let reached: Promise<Reached> | undefined;

  it.each(goalsOf(entry.scheme))('%s', async (goal) => {
    reached ??= journeysOf(portal, entry);
    expect((await reached).get(goal)).toBeNull();
  });
});

describe('what all of them left behind', () => {
  it('folds to where it stands, with every seal and hash whole', async () => {
    const looked = await portal.app.get(VerifyPortal).verify();
    expect(looked.flatMap(({ wrong }) => wrong)).toEqual([]);
  });
});
