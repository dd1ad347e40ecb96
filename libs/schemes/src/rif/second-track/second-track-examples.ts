import type { AllocationCandidate, Answers } from '@tranche/domain';
import { cents } from '@tranche/domain';
import type { SchemeExample } from '../../contract/scheme-example.js';
import { WITH_SECOND_TRACK } from './second-track-form.js';
import { secondTrack } from './second-track.js';

const EUR = 100;
const THOUSAND = 1000 * EUR;

const variant = WITH_SECOND_TRACK;

/** A budget of € 600,000 of which two schools pay two thirds and € 200,000 is asked. */
const WHOLE: Answers = {
  secondTrackBudget: [line('personnel', 600 * THOUSAND)],
  secondTrackSchools: [
    school('02QZ', { isMember: true, cash: 100 * THOUSAND, inKind: 100 * THOUSAND }),
    school('25LP', { isMember: false, cash: 0, inKind: 200 * THOUSAND }),
  ],
  secondTrackRequested: 200 * THOUSAND,
};

function line(category: string, amountCents: number) {
  return { category, description: 'Overdracht van de opleiding', year: 1, amountCents };
}

function school(code: string, rest: { isMember: boolean; cash: number; inKind: number }) {
  return { name: `School ${code}`, code, ...rest };
}

function asked(name: string, answers: Answers, broken: readonly string[]): SchemeExample {
  return { kind: 'addition', name, variant, answers: { ...WHOLE, ...answers }, broken };
}

const shares: readonly SchemeExample[] = [
  asked('exactly a third beside exactly two thirds (art. 17(3)-(4))', {}, []),
  asked(
    'a cent more than a third (art. 17(3))',
    {
      secondTrackRequested: 200 * THOUSAND,
      secondTrackBudget: [line('personnel', 600 * THOUSAND - 3)],
    },
    ['second-track-money/subsidy', 'second-track-money/total'],
  ),
  asked(
    'a cent less than two thirds from the schools (art. 17(4))',
    {
      secondTrackSchools: [
        school('02QZ', { isMember: true, cash: 200 * THOUSAND, inKind: 0 }),
        school('25LP', { isMember: false, cash: 0, inKind: 200 * THOUSAND - 1 }),
      ],
    },
    ['second-track-money/schools', 'second-track-money/total'],
  ),
  asked(
    'dismissal and buildings are no part of the budget (art. 17(6))',
    {
      secondTrackBudget: [
        line('personnel', 600 * THOUSAND),
        line('dismissal', 50 * THOUSAND),
        line('buildings', 50 * THOUSAND),
      ],
    },
    [],
  ),
  asked(
    'none of the schools takes part in the partnership (art. 17(1))',
    {
      secondTrackSchools: [
        school('02QZ', { isMember: false, cash: 200 * THOUSAND, inKind: 0 }),
        school('25LP', { isMember: false, cash: 200 * THOUSAND, inKind: 0 }),
      ],
    },
    ['second-track-money/no-member'],
  ),
];

const fields: readonly SchemeExample[] = [
  {
    kind: 'answers',
    name: 'one cent above € 200,000 (art. 17(5))',
    answers: { secondTrackRequested: 200 * THOUSAND + 1 },
    broken: ['secondTrackRequested: too-high'],
  },
  {
    kind: 'answers',
    name: 'one school alone (art. 17(1))',
    answers: {
      secondTrackSchools: [school('02QZ', { isMember: true, cash: 0, inKind: 400 * THOUSAND })],
    },
    broken: ['secondTrackSchools: too-few'],
  },
  {
    kind: 'answers',
    name: 'the same school twice is one school (art. 17(1))',
    answers: {
      secondTrackSchools: [
        school('02QZ', { isMember: true, cash: 200 * THOUSAND, inKind: 0 }),
        school('02QZ', { isMember: true, cash: 200 * THOUSAND, inKind: 0 }),
      ],
    },
    broken: ['secondTrackSchools/1/code: twice'],
  },
];

/** The first asks € 1,000,000; the second the same and € 200,000 beside it. */
function candidate(
  reference: string,
  committeePlace: number,
  isSufficient: boolean,
): AllocationCandidate {
  const { label, sufficiencyArticle, besideArticle } = secondTrack;
  return {
    reference,
    list: 'applications',
    requestedCents: cents((isSufficient ? 1_200 : 1_000) * THOUSAND),
    points: { numerator: 4, denominator: 5 },
    isSufficient: true,
    insufficient: [],
    isAfterNearMiss: false,
    committeePlace,
    addition: {
      label,
      cents: cents(200 * THOUSAND),
      isSufficient,
      insufficient: isSufficient ? [] : [label],
      sufficiencyArticle,
      besideArticle,
    },
  };
}

const ceiling = (
  name: string,
  ceilingCents: number,
  places: Extract<SchemeExample, { kind: 'allocation' }>['places'],
): SchemeExample => ({
  kind: 'allocation',
  name,
  input: {
    method: 'committee-order',
    ceilingCents: cents(ceilingCents),
    candidates: [candidate('A', 1, true), candidate('B', 2, false)],
  },
  seed: '00',
  places,
});

const division: readonly SchemeExample[] = [
  ceiling('a sufficient second subsidy counts under the ceiling (art. 23(2))', 2_200 * THOUSAND, {
    A: ['award', 1_200 * THOUSAND],
    B: ['award', 1_000 * THOUSAND],
  }),
  ceiling('with it a cent too little is left for the next (art. 23(2))', 2_200 * THOUSAND - 1, {
    A: ['award', 1_200 * THOUSAND],
    B: ['reject-ceiling', 0],
  }),
];

/** The second subsidy: its shares, its payers, and what it takes of the ceiling. */
export const secondTrackExamples: readonly SchemeExample[] = [...shares, ...fields, ...division];
