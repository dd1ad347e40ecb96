import { describe, expect, it } from '@jest/globals';
import {
  GIVEN_BY,
  liesWithin,
  officeObstacle,
  OFFICES,
  officesGivenBy,
  touches,
  type HeldOffice,
  type OfficeScope,
} from './offices.js';

const ALL: OfficeScope = { scheme: null, tranche: null };
const RIF = { scheme: 'rif', tranche: null };
const ONE = { scheme: 'rif', tranche: 'rif-2026' };
const OTHER = { scheme: 'rif', tranche: 'rif-2027' };
const ELSEWHERE = { scheme: 'sector-plan', tranche: null };
/** As a grant for one tranche may be written down: without its scheme. */
const BARE = { scheme: null, tranche: 'rif-2026' };

describe('a scope', () => {
  it.each([
    ['everything', ALL, ALL, true],
    ['a scheme in everything', RIF, ALL, true],
    ['a tranche in everything', ONE, ALL, true],
    ['a tranche in its scheme', ONE, RIF, true],
    ['a tranche in itself', ONE, ONE, true],
    ['a tranche in itself, written without its scheme', ONE, BARE, true],
    ['everything in a scheme', ALL, RIF, false],
    ['a scheme in one of its tranches', RIF, ONE, false],
    ['a scheme in a tranche without a scheme', RIF, BARE, false],
    ['a tranche in another', OTHER, ONE, false],
    ['a scheme in another', ELSEWHERE, RIF, false],
  ])('%s: %j within %j is %s', (_what, inner, outer, is) => {
    expect(liesWithin(inner, outer)).toBe(is);
  });

  it.each([
    ['its tranche', RIF, ONE, true],
    ['its scheme', ONE, RIF, true],
    ['another tranche', ONE, OTHER, false],
    ['another scheme', RIF, ELSEWHERE, false],
  ])('touches %s: %j and %j is %s', (_what, one, other, is) => {
    expect(touches(one, other)).toBe(is);
  });
});

describe('who gives an office', () => {
  const holds = (role: HeldOffice['role'], scope = ALL): HeldOffice => ({ role, ...scope });

  it.each([
    ['officer', ['assessor', 'chair']],
    ['decision-maker', ['officer', 'decision-maker', 'auditor']],
    ['chair', []],
    ['auditor', []],
    ['assessor', []],
  ] as const)('a %s gives %j', (role, gives) => {
    expect(officesGivenBy([holds(role)], ALL)).toEqual(gives);
  });

  it('is somebody, of each office', () => {
    for (const office of OFFICES) expect(['officer', 'decision-maker']).toContain(GIVEN_BY[office]);
  });

  it('gives it within her own scope, and not beyond', () => {
    expect(officesGivenBy([holds('officer', RIF)], ONE)).toEqual(['assessor', 'chair']);
    expect(officesGivenBy([holds('officer', RIF)], ALL)).toEqual([]);
    expect(officesGivenBy([holds('officer', RIF)], ELSEWHERE)).toEqual([]);
    expect(officesGivenBy([holds('officer', ONE)], OTHER)).toEqual([]);
  });

  it('gives none to herself, and ends none of her own', () => {
    const held = [holds('decision-maker')];
    expect(officeObstacle({ held, isYou: true }, 'officer', ALL)).toBe('own');
    expect(officeObstacle({ held, isYou: false }, 'officer', ALL)).toBeNull();
    expect(officeObstacle({ held, isYou: false }, 'assessor', ALL)).toBe('not-yours-to-give');
  });
});
