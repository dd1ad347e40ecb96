import { describe, expect, it } from '@jest/globals';
import { COLLEAGUE_ROLES, type ColleagueRole } from './colleague.js';
import { getsCopy, type MessageSort } from './messages-for-colleagues.js';

describe('a copy of a message to the organisation', () => {
  const GETS: readonly (readonly [ColleagueRole, MessageSort, boolean])[] = [
    ['reader', 'binding', false],
    ['reader', 'news', true],
    ['contributor', 'binding', false],
    ['contributor', 'news', true],
    ['signatory', 'binding', true],
    ['signatory', 'news', true],
    ['lead', 'binding', true],
    ['lead', 'news', true],
  ];

  it.each(GETS)('goes to a %s of what is %s: %s', (role, sort, gets) => {
    expect(getsCopy({ role, isRepresentative: false }, sort)).toBe(gets);
  });

  it.each(COLLEAGUE_ROLES)(
    'goes to no %s who signs in for it: she reads the message itself',
    (role) => {
      for (const sort of ['binding', 'news'] as const) {
        expect(getsCopy({ role, isRepresentative: true }, sort)).toBe(false);
      }
    },
  );

  it('goes to nobody without a role', () => {
    expect(getsCopy({ role: null, isRepresentative: false }, 'news')).toBe(false);
  });
});
