import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { atMost, shareNamed } from '../../standard/page/example-amounts.js';
import { later } from '../../standard/page/example-days.js';
import type { GrantInParts, GrantPage } from '../grant-page.js';

export const atOnceExamples = ({ terms: { payment } }: GrantPage): readonly SchemeExample[] => [
  {
    kind: 'payments',
    name: '2,500 at once, for a grant given on 18 April 2016',
    awardCents: 2_500_00,
    period: { awardedOn: '2016-04-18', project: null },
    payments: [[2_500_00, later('2016-04-18', payment)]],
  },
  {
    kind: 'payments',
    name: 'a private promise does not move for Whit Monday',
    awardCents: 2_500_00,
    period: { awardedOn: '2016-04-04', project: null },
    payments: [[2_500_00, later('2016-04-04', payment)]],
  },
];

const TUITION_FEE = 1_906_00;

/** A part at once, and the rest waits for the first-year exam. */
export function inPartsExamples({ terms }: GrantPage, { first }: GrantInParts) {
  const paid = (name: string, awardCents: number): SchemeExample => ({
    kind: 'payments',
    name,
    awardCents,
    period: { awardedOn: '2014-10-10', project: null },
    payments: [
      [atMost(awardCents, first), later('2014-10-10', terms.payment)],
      [awardCents - atMost(awardCents, first), null],
    ],
  });
  return [
    paid(`the tuition fee of 1,906: ${shareNamed(first)} at once, the rest waits`, TUITION_FEE),
    paid('an odd cent is in the second part', TUITION_FEE + 1),
  ];
}

export const determinationExamples: readonly SchemeExample[] = [
  {
    kind: 'determination',
    name: 'free to spend: who kept to the call keeps all of it, whatever it was spent on',
    input: {
      variant: 'student',
      awardedCents: 2_500_00,
      paidCents: 2_500_00,
      budgetCents: 0,
      isDone: true,
    },
    determinedCents: 2_500_00,
    outcome: 'as-awarded',
    recoverableCents: 0,
  },
  {
    kind: 'determination',
    name: 'who turns out not to have been a student pays it back',
    input: {
      variant: 'student',
      awardedCents: 2_500_00,
      paidCents: 2_500_00,
      budgetCents: 0,
      isDone: false,
    },
    determinedCents: 0,
    outcome: 'nil',
    recoverableCents: 2_500_00,
  },
];
