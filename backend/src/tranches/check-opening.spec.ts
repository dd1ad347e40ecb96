import { describe, expect, it } from '@jest/globals';
import type { CreateTranche } from '@tranche/contracts';
import { InvalidInputError } from '../platform/http/index.js';
import { checkOpening, type IsUsable } from './check-opening.js';

const REQUEST: CreateTranche = {
  code: 'rif-2027-1',
  programme: 'rif',
  scheme: 'rif',
  version: '2024',
  name: { nl: 'Eerste tijdvak', en: 'First window' },
  opensAt: '2027-01-04T08:00:00Z',
  closesAt: '2027-02-01T16:00:00Z',
  budgetLines: [{ code: 'rif', name: { nl: 'Alles', en: 'All' }, ceilingCents: 100_000 }],
  publicationReference: 'Stcrt. 2026, 1',
};

const anyVersion: IsUsable = () => true;
const noVersion: IsUsable = () => false;

function problemsOf(request: CreateTranche, isUsable: IsUsable): readonly string[] {
  try {
    checkOpening(request, isUsable);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

describe('opening a tranche', () => {
  it('is possible under any version where drafts may be tried out', () => {
    expect(problemsOf(REQUEST, anyVersion)).toEqual([]);
  });

  it('is refused under a draft where money is really given', () => {
    expect(problemsOf(REQUEST, noVersion)).toEqual(['#/version version-is-draft']);
  });

  it('says of a version that does not exist only that', () => {
    const unknown = { ...REQUEST, version: '1899' };
    expect(problemsOf(unknown, noVersion)).toEqual(['#/version unknown-version']);
  });
});
