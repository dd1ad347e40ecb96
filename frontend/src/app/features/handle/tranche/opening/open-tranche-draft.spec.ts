import { describe, expect, it } from '@jest/globals';
import {
  EMPTY_DRAFT,
  controlAt,
  inOrderOfPage,
  linesOf,
  missingIn,
  requestOf,
  type TrancheDraft,
} from './open-tranche-draft.js';

const DRAFT: TrancheDraft = {
  ...EMPTY_DRAFT,
  code: 'rif-2027-1',
  version: 'rif 2024',
  programme: 'rif',
  nl: 'Eerste tijdvak 2027',
  en: 'First window 2027',
  opensOn: '2027-01-01',
  closesOn: '2027-02-01',
  publication: 'Stcrt. 2026, 123',
  lines: [{ code: 'all', nl: 'Hele tranche', en: 'Whole tranche', ceilingCents: 10_000_000_00 }],
};

describe('a new tranche', () => {
  it('names everything that is missing at once', () => {
    expect(missingIn(EMPTY_DRAFT)).toEqual([
      'version',
      'programme',
      'code',
      'name-nl',
      'name-en',
      'opens',
      'closes',
      'line-0-code',
      'line-0-nl',
      'line-0-en',
      'line-0-ceiling',
      'publication',
    ]);
    expect(requestOf(EMPTY_DRAFT)).toBeNull();
  });

  it('asks with moments in UTC for a window on the Dutch clock', () => {
    expect(requestOf(DRAFT)).toMatchObject({
      scheme: 'rif',
      version: '2024',
      opensAt: '2027-01-01T08:00:00.000Z',
      closesAt: '2027-01-31T23:00:00.000Z',
    });
    expect(requestOf(DRAFT)).not.toHaveProperty('rollOverFrom');
  });

  it('sends what the scheme leaves to the tranche, and nothing where it leaves nothing', () => {
    expect(requestOf(DRAFT, { maximum: 250_000 })).toMatchObject({
      parameters: { maximum: 250_000 },
    });
    expect(requestOf(DRAFT)).not.toHaveProperty('parameters');
  });

  it('takes over the ceilings of the scheme without an amount', () => {
    const label = { nl: 'Langdurige zorg', en: 'Long-term care' };
    const lines = linesOf({ budgetLines: [{ code: 'long-term-care', label }] });
    expect(lines).toEqual([{ code: 'long-term-care', ...label, ceilingCents: null }]);
    expect(missingIn({ ...DRAFT, lines })).toEqual(['line-0-ceiling']);
  });

  it('refuses a code that cannot stand in an address', () => {
    expect(missingIn({ ...DRAFT, code: 'RIF 2027' })).toEqual(['code']);
  });

  it.each([
    { pointer: '#/closesAt', id: 'closes' },
    { pointer: '#/budgetLines/1/ceilingCents', id: 'line-1-ceiling' },
    { pointer: '#/name/en', id: 'name-nl' },
    { pointer: '#/parameters/maximumCents', id: 'answer-maximumCents' },
    { pointer: '#/unknown', id: null },
  ])('$pointer is the control $id', ({ pointer, id }) => {
    expect(controlAt(pointer)).toBe(id);
  });

  it('lists what is wrong in the order of the page, the parameters in between', () => {
    const error = (id: string) => ({ for: id, text: id });
    const typed = ['code', 'closes', 'line-0-code', 'publication'].map(error);
    const lines = inOrderOfPage(typed, [error('answer-maximum')]);
    expect(lines.map((line) => line.for)).toEqual([
      'code',
      'closes',
      'answer-maximum',
      'line-0-code',
      'publication',
    ]);
  });
});
