import type { Answers } from '@tranche/domain';
import type { ExampleContribution, SchemeExample } from '../../contract/scheme-example.js';

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

/** Sixteen weeks after 17 December 2026 the term to decide ends; three months later a project has begun. */
function begin(name: string, startsOn: string, warns: readonly string[]): SchemeExample {
  const answers = { startsOn };
  const decidedBy = '2027-04-08';
  return { kind: 'condition', name, variant: 'starter', answers, decidedBy, broken: [], warns };
}

export const beginExamples: readonly SchemeExample[] = [
  begin('begins on the last day that any decision in time allows', '2027-07-08', []),
  begin('begins a day later: said, and not refused', '2027-07-09', ['begins-late']),
];

export const earlierProjectExamples: readonly SchemeExample[] = [
  condition('exactly half of the partners are still in', 'upscaler', upscaling(14, 7), []),
  condition('one partner under half', 'upscaler', upscaling(15, 7), ['half-of-the-partners']),
  condition('upscaling without an earlier project', 'upscaler', { earlierProject: 'no' }, [
    'upscaler-is-not-new',
  ]),
  condition('a starter that had the subsidy before', 'starter', { earlierProject: 'yes' }, [
    'starter-is-new',
  ]),
];

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
