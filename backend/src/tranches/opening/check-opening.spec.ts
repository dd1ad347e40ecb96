import { describe, expect, it } from '@jest/globals';
import type { CreateTranche } from '@tranche/contracts';
import type { SchemeVersion, TransitionStep } from '@tranche/domain';
import { CATALOGUE, findScheme } from '@tranche/schemes';
import { InvalidInputError } from '../../platform/errors/index.js';
import { checkOpening, openingProblems, type IsUsable } from './check-opening.js';

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

/** A copy of a version in which nothing is what a step was. */
function without(step: TransitionStep, version: SchemeVersion): SchemeVersion {
  const { workflow } = version;
  const transitions = Object.fromEntries(
    Object.entries(workflow.transitions).map(([name, { step: own, ...rest }]) => [
      name,
      own === undefined || own === step ? rest : { ...rest, step: own },
    ]),
  );
  return { ...version, workflow: { ...workflow, transitions } };
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

  it.each(CATALOGUE.map((version) => [`${version.scheme} ${version.version}`, version] as const))(
    'is never stopped by a fault in %s, for it has none',
    (_name, version) => {
      const codes = openingProblems(REQUEST, version, anyVersion).map(({ code }) => code);
      expect(codes).not.toContain('unsound-version');
    },
  );

  it('is refused in words, and does not stop, under a version that lacks a part', () => {
    const version = {
      ...findScheme('rif', '2024'),
      ...Object.fromEntries([['letters', undefined]]),
    };
    const [problem] = openingProblems(REQUEST, version, anyVersion);
    expect(problem?.text.nl).toMatch(/Een onderdeel van de regeling ontbreekt\.$/);
  });

  it.each(['rank', 'award', 'reject-ceiling'] as const)(
    'is refused under a version that divides and cannot %s, before anybody applies',
    (step) => {
      const version = without(step, findScheme('rif', '2024'));
      expect(openingProblems(REQUEST, version, anyVersion)).toEqual([
        {
          pointer: '#/version',
          code: 'unsound-version',
          text: {
            nl: expect.stringMatching(/kan geen tranche open.* Er ontbreekt een stap/),
            en: expect.stringMatching(/No tranche can open.* A step is missing/),
          },
        },
      ]);
    },
  );
});
