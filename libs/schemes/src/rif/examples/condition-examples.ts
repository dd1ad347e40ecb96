import type { Answers } from '@tranche/domain';
import type { ExampleContribution, SchemeExample } from '../../contract/example/scheme-example.js';
import { atLeast, shareNamed } from '../../standard/page/example-amounts.js';
import { earlier, lastDayOfTerm, later } from '../../standard/page/example-days.js';
import type { RifPage } from '../page/rif-page.js';

function condition(
  name: string,
  variant: string,
  answers: Answers,
  broken: readonly string[],
  contributions: readonly ExampleContribution[] = [],
): SchemeExample {
  return { kind: 'condition', name, variant, answers, contributions, broken };
}

const upscaling = (earlierPartners: number, remainingPartners: number): Answers => ({
  earlierProject: 'yes',
  earlierPartners,
  remainingPartners,
});

const RECEIVED_BY = '2026-12-17';

/** What begins within the term after the last day to decide has nothing against it; a day later is said. */
export function beginExamples({ terms }: RifPage): readonly SchemeExample[] {
  const decidedBy = lastDayOfTerm(RECEIVED_BY, terms.decision);
  const lastDay = later(decidedBy, terms.begin);
  const begin = (name: string, startsOn: string, warns: readonly string[]): SchemeExample => ({
    kind: 'condition',
    name,
    variant: 'starter',
    answers: { startsOn },
    decidedBy,
    receivedOn: RECEIVED_BY,
    broken: [],
    warns,
  });
  return [
    begin('begins on the day it is received', RECEIVED_BY, []),
    begin(
      'begins a day before it is received: said, and not refused',
      earlier(RECEIVED_BY, { unit: 'days', amount: 1 }),
      ['begins-before-applying'],
    ),
    begin('begins on the last day that any decision in time allows', lastDay, []),
    begin(
      'begins a day later: said, and not refused',
      later(lastDay, { unit: 'days', amount: 1 }),
      ['begins-late'],
    ),
  ];
}

const EARLIER = 60;

export function earlierProjectExamples({ remainingPartners }: RifPage): readonly SchemeExample[] {
  if (!remainingPartners) return [];
  const least = atLeast(EARLIER, remainingPartners);
  const part = shareNamed(remainingPartners);
  return [
    condition(
      `exactly ${part} of the partners are still in`,
      'upscaler',
      upscaling(EARLIER, least),
      [],
    ),
    condition(`one partner under ${part}`, 'upscaler', upscaling(EARLIER, least - 1), [
      'half-of-the-partners',
    ]),
    condition('upscaling without an earlier project', 'upscaler', { earlierProject: 'no' }, [
      'upscaler-is-not-new',
    ]),
    condition('a starter that had the subsidy before', 'starter', { earlierProject: 'yes' }, [
      'starter-is-new',
    ]),
  ];
}

/** An Associate degree wants money of a college or university. */
export const higherEducationExamples = (variant: string): readonly SchemeExample[] => {
  const answers = { hasAssociateDegree: true };
  const college = (inKindCents: number): ExampleContribution => ({
    partnerKind: 'hbo',
    inKindCents,
  });
  return [
    condition('an Associate degree with a college that pays', variant, answers, [], [college(1)]),
    condition(
      'an Associate degree with a college that pays nothing',
      variant,
      answers,
      ['higher-education-must-pay'],
      [college(0)],
    ),
    condition('no Associate degree, no college', variant, { hasAssociateDegree: false }, []),
  ];
};

const SPECIAL: ExampleContribution = { partnerKind: 'pro-vso', cashCents: 100 };

export const only2019Examples: readonly SchemeExample[] = [
  condition(
    'a centre for innovative craftsmanship that scales up (art. 9)',
    'upscaler',
    { ...upscaling(14, 7), earlierProject: 'civ' },
    [],
  ),
  condition('that centre is no starter', 'starter', { earlierProject: 'civ' }, ['starter-is-new']),
  {
    kind: 'answers',
    name: 'the form lets a centre for innovative craftsmanship say so',
    answers: { earlierProject: 'civ' },
    broken: [],
  },
  condition(
    'upscaling on teachers and research, and more',
    'upscaler',
    { themes: ['teacher-professionalisation', 'research-skills', 'entree'] },
    [],
  ),
  condition('upscaling without research skills', 'upscaler', { themes: ['entree'] }, [
    'themes-of-upscaling',
  ]),
  condition('a starter chooses any theme', 'starter', { themes: ['entree'] }, []),
  condition('a special school in an entree project', 'starter-entree', {}, [], [SPECIAL]),
  condition(
    'a special school in another project',
    'starter',
    {},
    ['special-schools-only-for-entree'],
    [SPECIAL],
  ),
];
