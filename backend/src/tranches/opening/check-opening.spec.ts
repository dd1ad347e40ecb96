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

const NOW = Temporal.Instant.from('2026-12-01T09:00:00Z');

const anyVersion: IsUsable = () => true;
const noVersion: IsUsable = () => false;

function problemsOf(request: CreateTranche, isUsable: IsUsable): readonly string[] {
  try {
    checkOpening(request, isUsable, NOW);
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

  it('is refused once its whole window is over, at the closing', () => {
    const over = { ...REQUEST, opensAt: '2026-11-02T08:00:00Z', closesAt: '2026-12-01T09:00:00Z' };
    expect(problemsOf(over, anyVersion)).toEqual(['#/closesAt closes-in-the-past']);
    const runs = { ...over, closesAt: '2026-12-01T09:00:01Z' };
    expect(problemsOf(runs, anyVersion)).toEqual([]);
  });

  describe('under a version that sets days', () => {
    const line = (code: string) => ({ code, name: { nl: code, en: code }, ceilingCents: 100_000 });
    const voucher = (firstCourseDay: string, lastCourseDay: string) => ({
      ...REQUEST,
      scheme: 'training-voucher',
      version: '2016',
      budgetLines: findScheme('training-voucher', '2016').allocation.lists.map(({ code }) =>
        line(code),
      ),
      parameters: { firstCourseDay, lastCourseDay },
    });
    const pilot = (firstSchoolYear: string) => ({
      ...REQUEST,
      scheme: 'exam-pilot',
      version: '2019',
      budgetLines: [line('schools')],
      parameters: { firstSchoolYear },
    });
    const late = '#/parameters/lastCourseDay over-before-the-opening';

    it.each<[string, CreateTranche, readonly string[]]>([
      ['course days that are over at the opening', voucher('2016-05-01', '2027-01-03'), [late]],
      ['course days until the opening', voucher('2016-05-01', '2027-01-04'), []],
      [
        'course days that end before they begin',
        voucher('2027-06-01', '2027-05-01'),
        ['#/parameters/lastCourseDay last-before-first'],
      ],
      [
        'a school year that is over',
        pilot('2025-2026'),
        ['#/parameters/firstSchoolYear over-before-the-opening'],
      ],
      ['the school year that runs', pilot('2026-2027'), []],
    ])('has for %s', (_name, request, problems) => {
      expect(problemsOf(request, anyVersion)).toEqual(problems);
    });
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
      const codes = openingProblems(REQUEST, version, anyVersion, NOW).map(({ code }) => code);
      expect(codes).not.toContain('unsound-version');
    },
  );

  it('is refused in words, and does not stop, under a version that lacks a part', () => {
    const version = {
      ...findScheme('rif', '2024'),
      ...Object.fromEntries([['letters', undefined]]),
    };
    const [problem] = openingProblems(REQUEST, version, anyVersion, NOW);
    expect(problem?.text.nl).toMatch(/Een onderdeel van de regeling ontbreekt\.$/);
  });

  it.each(['rank', 'award', 'reject-ceiling'] as const)(
    'is refused under a version that divides and cannot %s, before anybody applies',
    (step) => {
      const version = without(step, findScheme('rif', '2024'));
      expect(openingProblems(REQUEST, version, anyVersion, NOW)).toEqual([
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
