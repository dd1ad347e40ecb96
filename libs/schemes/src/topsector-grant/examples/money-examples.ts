import type { SchemeExample } from '../../contract/scheme-example.js';

export const atOnceExamples: readonly SchemeExample[] = [
  {
    kind: 'payments',
    name: '2,500 at once, for a grant given on 18 April 2016',
    awardCents: 2_500_00,
    period: { awardedOn: '2016-04-18', project: null },
    payments: [[2_500_00, '2016-05-30']],
  },
  {
    kind: 'payments',
    name: 'a private promise does not move for Whit Monday',
    awardCents: 2_500_00,
    period: { awardedOn: '2016-04-04', project: null },
    payments: [[2_500_00, '2016-05-16']],
  },
];

export const inPartsExamples: readonly SchemeExample[] = [
  {
    kind: 'payments',
    name: 'the tuition fee of 1,906: half at once, half waits for the first-year exam',
    awardCents: 1_906_00,
    period: { awardedOn: '2014-10-10', project: null },
    payments: [
      [953_00, '2014-11-21'],
      [953_00, null],
    ],
  },
  {
    kind: 'payments',
    name: 'an odd cent is in the second half',
    awardCents: 1_906_01,
    period: { awardedOn: '2014-10-10', project: null },
    payments: [
      [953_00, '2014-11-21'],
      [953_01, null],
    ],
  },
];

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
