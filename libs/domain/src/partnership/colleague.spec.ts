import { describe, expect, it } from '@jest/globals';
import {
  ACTS_OF_ROLE,
  actsOf,
  COLLEAGUE_ROLES,
  FILE_ACTS,
  mayChangeRole,
  mayEnd,
  roleOf,
  rolesToGive,
  type ColleagueRole,
  type FileAct,
} from './colleague.js';

describe('the table of roles and acts', () => {
  const MAY: readonly (readonly [ColleagueRole, FileAct, boolean])[] = [
    ['reader', 'read', true],
    ['reader', 'comment', true],
    ['reader', 'write', false],
    ['reader', 'pledge', false],
    ['reader', 'sign', false],
    ['reader', 'partners', false],
    ['reader', 'people', false],
    ['contributor', 'read', true],
    ['contributor', 'comment', true],
    ['contributor', 'write', true],
    ['contributor', 'pledge', true],
    ['contributor', 'sign', false],
    ['contributor', 'partners', false],
    ['contributor', 'people', false],
    ['signatory', 'read', true],
    ['signatory', 'comment', true],
    ['signatory', 'write', true],
    ['signatory', 'pledge', true],
    ['signatory', 'sign', true],
    ['signatory', 'partners', false],
    ['signatory', 'people', false],
    ['lead', 'read', true],
    ['lead', 'comment', true],
    ['lead', 'write', true],
    ['lead', 'pledge', true],
    ['lead', 'sign', true],
    ['lead', 'partners', true],
    ['lead', 'people', true],
  ];

  it.each(MAY)('a %s: %s is %s', (role, act, may) => {
    expect(ACTS_OF_ROLE[role].includes(act)).toBe(may);
  });

  it('says of each role whether it may do each act', () => {
    expect(MAY).toHaveLength(COLLEAGUE_ROLES.length * FILE_ACTS.length);
  });

  it('gives each role what the one before it has, and more', () => {
    COLLEAGUE_ROLES.slice(1).forEach((role, index) => {
      const before = ACTS_OF_ROLE[COLLEAGUE_ROLES[index] ?? 'reader'];
      expect(ACTS_OF_ROLE[role]).toEqual(expect.arrayContaining([...before]));
      expect(ACTS_OF_ROLE[role].length).toBeGreaterThan(before.length);
    });
  });
});

describe('what somebody is for an organisation', () => {
  it('is all there is for who signs in for it and has no role', () => {
    expect(roleOf({ role: null, isRepresentative: true })).toBe('lead');
    expect(actsOf({ role: null, isRepresentative: true })).toEqual([...FILE_ACTS]);
  });

  it('is her role, also for who signs in for it', () => {
    expect(actsOf({ role: 'reader', isRepresentative: true })).toEqual(['read', 'comment']);
    expect(actsOf({ role: 'contributor', isRepresentative: false })).toEqual(
      ACTS_OF_ROLE.contributor,
    );
  });

  it('is nothing for anybody else', () => {
    expect(roleOf({ role: null, isRepresentative: false })).toBeNull();
    expect(actsOf({ role: null, isRepresentative: false })).toEqual([]);
  });
});

describe('who gives a role', () => {
  it.each(COLLEAGUE_ROLES)('a %s gives no more than she has', (role) => {
    expect(rolesToGive(ACTS_OF_ROLE[role])).toEqual(role === 'lead' ? COLLEAGUE_ROLES : []);
  });

  it('gives none that does what she may not', () => {
    expect(rolesToGive(['read', 'comment', 'write', 'pledge', 'people'])).toEqual([
      'reader',
      'contributor',
    ]);
  });
});

describe('a role that was given', () => {
  const all = COLLEAGUE_ROLES;
  const none: readonly ColleagueRole[] = [];

  it.each([
    ['of another is changed and ended by who may give it', false, all, true, true],
    ['of another stays to who may give none', false, none, false, false],
    ['of oneself is laid down, and not changed', true, all, false, true],
    ['of oneself is laid down by who gives none, too', true, none, false, true],
  ] as const)('%s', (_what, isYou, mayGive, changes, ends) => {
    expect(mayChangeRole({ isYou, role: 'signatory', mayGive })).toBe(changes);
    expect(mayEnd({ isYou, role: 'signatory', mayGive })).toBe(ends);
  });

  it('of who may do more stays as it is', () => {
    const change = { isYou: false, role: 'lead', mayGive: ['reader', 'contributor'] } as const;
    expect(mayChangeRole(change)).toBe(false);
    expect(mayEnd(change)).toBe(false);
  });
});
