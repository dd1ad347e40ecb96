import type { Duty, DutyDate } from '@tranche/domain';

/** Every kind of date once; the compiler names a kind that is missing. */
const DATES: { readonly [Kind in DutyDate['kind']]: Extract<DutyDate, { kind: Kind }> } = {
  'after-award': { kind: 'after-award', months: 1 },
  'weeks-before-half-time': { kind: 'weeks-before-half-time', weeks: 2 },
  'weeks-after-end': { kind: 'weeks-after-end', weeks: 3 },
  'months-after-start': { kind: 'months-after-start', months: 4 },
  'within-months-of-start': { kind: 'within-months-of-start', months: 4 },
  'years-after-determination': { kind: 'years-after-determination', years: 5 },
  'every-year': { kind: 'every-year' },
  'with-last-annual-report': { kind: 'with-last-annual-report' },
  'with-annual-accounts': { kind: 'with-annual-accounts' },
  throughout: { kind: 'throughout' },
  'on-request': { kind: 'on-request' },
  'at-once': { kind: 'at-once' },
};

export const pigsDuties: readonly Duty[] = Object.values(DATES).map((due) => ({
  code: `grunt-${due.kind}`,
  article: 'art. 6',
  text: { nl: 'Knor even.', en: 'Grunt for a moment.' },
  due,
}));
