import {
  cents,
  THOUSAND_EUROS,
  type AllocationCandidate,
  type Answers,
  type Fraction,
} from '@tranche/domain';
import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { WITH_SECOND_TRACK } from './second-track-form.js';
import { secondTrack } from './second-track.js';
import type { SecondTrackPage } from './second-track-page.js';
import { atLeast, atMost, shareNamed } from '../../standard/page/example-amounts.js';
import { amountInFigures } from '../../standard/page/in-words.js';

const variant = WITH_SECOND_TRACK;

/** The most is asked; two schools pay exactly what they must. */
interface Case {
  readonly page: SecondTrackPage;
  readonly most: number;
  readonly budget: number;
  readonly schools: number;
}

/** The least budget of which the most is no larger a share, and what is left no smaller a one. */
function caseOf(page: SecondTrackPage): Case {
  const most = page.maximum.cents;
  const budget = Math.max(leastWhole(most, page.subsidyAtMost.share), besideSchools(page));
  return { page, most, budget, schools: budget - most };
}

/** The smallest whole of which an amount is at most a share. */
function leastWhole(amountCents: number, { numerator, denominator }: Fraction): number {
  return Math.ceil((amountCents * denominator) / numerator);
}

function besideSchools({ maximum, schoolsAtLeast: { share } }: SecondTrackPage): number {
  const { numerator, denominator } = share;
  return leastWhole(maximum.cents, { numerator: denominator - numerator, denominator });
}

/** What breaks when a budget is paid by the most and by what the schools pay. */
function brokenBy({ page, most }: Case, budget: number, schools: number): readonly string[] {
  return [
    ...(most > atMost(budget, page.subsidyAtMost) ? ['subsidy'] : []),
    ...(schools < atLeast(budget, page.schoolsAtLeast) ? ['schools'] : []),
    ...(most + schools === budget ? [] : ['total']),
  ].map((code) => `second-track-money/${code}`);
}

function whole({ most, budget, schools }: Case): Answers {
  const quarter = Math.floor(schools / 4);
  return {
    secondTrackBudget: [line('personnel', budget)],
    secondTrackSchools: [
      school('02QZ', { isMember: true, cash: quarter, inKind: quarter }),
      school('25LP', { isMember: false, cash: 0, inKind: schools - 2 * quarter }),
    ],
    secondTrackRequested: most,
  };
}

function line(category: string, amountCents: number) {
  return { category, description: 'Overdracht van de opleiding', year: 1, amountCents };
}

function school(code: string, rest: { isMember: boolean; cash: number; inKind: number }) {
  return { name: `School ${code}`, code, ...rest };
}

function shares(example: Case): readonly SchemeExample[] {
  const { page, budget, schools } = example;
  const half = Math.floor(schools / 2);
  const asked = (name: string, answers: Answers, broken: readonly string[]): SchemeExample => ({
    kind: 'addition',
    name,
    variant,
    answers: { ...whole(example), ...answers },
    broken,
  });
  const both = (isMember: boolean, cash: number, inKind: number) => [
    school('02QZ', { isMember, cash, inKind: 0 }),
    school('25LP', { isMember: false, cash: 0, inKind }),
  ];
  const [subsidy, theirs] = [shareNamed(page.subsidyAtMost), shareNamed(page.schoolsAtLeast)];
  return [
    asked(`exactly ${subsidy} beside exactly ${theirs} (art. 17(3)-(4))`, {}, []),
    asked(
      `a cent more than ${subsidy} (art. 17(3))`,
      { secondTrackBudget: [line('personnel', budget - 3)] },
      brokenBy(example, budget - 3, schools),
    ),
    asked(
      `a cent less than ${theirs} from the schools (art. 17(4))`,
      { secondTrackSchools: both(true, half, schools - half - 1) },
      brokenBy(example, budget, schools - 1),
    ),
    asked(
      'dismissal and buildings are no part of the budget (art. 17(6))',
      {
        secondTrackBudget: [
          line('personnel', budget),
          line('dismissal', 50 * THOUSAND_EUROS),
          line('buildings', 50 * THOUSAND_EUROS),
        ],
      },
      [],
    ),
    asked(
      'none of the schools takes part in the partnership (art. 17(1))',
      { secondTrackSchools: both(false, half, schools - half) },
      ['second-track-money/no-member'],
    ),
  ];
}

function fields({ page, most, schools }: Case): readonly SchemeExample[] {
  const half = Math.floor(schools / 2);
  return [
    {
      kind: 'answers',
      name: `one cent above ${amountInFigures(page.maximum).en} (art. 17(5))`,
      answers: { secondTrackRequested: most + 1 },
      broken: ['secondTrackRequested: too-high'],
    },
    {
      kind: 'answers',
      name: 'one school alone (art. 17(1))',
      answers: {
        secondTrackSchools: [school('02QZ', { isMember: true, cash: 0, inKind: schools })],
      },
      broken: ['secondTrackSchools: too-few'],
    },
    {
      kind: 'answers',
      name: 'the same school twice is one school (art. 17(1))',
      answers: {
        secondTrackSchools: [
          school('02QZ', { isMember: true, cash: half, inKind: 0 }),
          school('02QZ', { isMember: true, cash: half, inKind: 0 }),
        ],
      },
      broken: ['secondTrackSchools/1/code: twice'],
    },
  ];
}

/** What is asked for the partnership, beside which the second subsidy may be sufficient. */
const FIRST = 1_000 * THOUSAND_EUROS;

function candidate(
  { page, most }: Case,
  reference: string,
  committeePlace: number,
  isSufficient: boolean,
): AllocationCandidate {
  const { label, sufficiencyArticle, besideArticle } = secondTrack(page);
  return {
    reference,
    list: 'applications',
    requestedCents: cents(FIRST + (isSufficient ? most : 0)),
    points: { numerator: 4, denominator: 5 },
    isSufficient: true,
    insufficient: [],
    isAfterNearMiss: false,
    committeePlace,
    addition: {
      label,
      cents: cents(most),
      isSufficient,
      insufficient: isSufficient ? [] : [label],
      sufficiencyArticle,
      besideArticle,
    },
  };
}

const ceiling = (
  example: Case,
  name: string,
  ceilingCents: number,
  places: Extract<SchemeExample, { kind: 'allocation' }>['places'],
): SchemeExample => ({
  kind: 'allocation',
  name,
  input: {
    method: 'committee-order',
    ceilingCents: cents(ceilingCents),
    candidates: [candidate(example, 'A', 1, true), candidate(example, 'B', 2, false)],
  },
  seed: '00',
  places,
});

function division(example: Case): readonly SchemeExample[] {
  const both = FIRST + example.most;
  return [
    ceiling(
      example,
      'a sufficient second subsidy counts under the ceiling (art. 23(2))',
      both + FIRST,
      { A: ['award', both], B: ['award', FIRST] },
    ),
    ceiling(
      example,
      'with it a cent too little is left for the next (art. 23(2))',
      both + FIRST - 1,
      { A: ['award', both], B: ['reject-ceiling', 0] },
    ),
  ];
}

/** The second subsidy: its shares, its payers, and what it takes of the ceiling. */
export function secondTrackExamples(page: SecondTrackPage): readonly SchemeExample[] {
  const example = caseOf(page);
  return [...shares(example), ...fields(example), ...division(example)];
}
