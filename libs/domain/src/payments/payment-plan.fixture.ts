import type {
  AtOncePlan,
  HalfYearlyPlan,
  PartDue,
  PartsPlan,
  QuarterlyPlan,
} from './payment-plan.js';
import { HALF } from '../money/index.js';
import { PAYMENT_TERM } from './payment-term.js';

export const quarterly: QuarterlyPlan = {
  kind: 'quarterly',
  schedule: {
    article: 'art. 27',
    first: { numerator: 25, denominator: 100 },
    terms: { kind: 'quarterly' },
  },
};

export const voucher: AtOncePlan = { kind: 'at-once', article: 'art. 9', term: PAYMENT_TERM };

/** A private sponsor promises four weeks; the Algemene termijnenwet is not about promises. */
const withinFourWeeks: PartDue = {
  kind: 'at-award',
  term: { unit: 'weeks', amount: 4, atwApplies: false, article: 'art. 4' },
};

export const ictGrant: PartsPlan = {
  kind: 'parts',
  article: 'art. 4',
  parts: [
    {
      share: { numerator: 1, denominator: 1 },
      ground: { nl: 'Ineens', en: 'At once' },
      due: withinFourWeeks,
    },
  ],
};

export const halfAfterExam: PartsPlan = {
  kind: 'parts',
  article: 'art. 4',
  parts: [
    { share: HALF, ground: { nl: 'Meteen', en: 'At once' }, due: withinFourWeeks },
    {
      share: HALF,
      ground: { nl: 'Na het propedeuse-examen', en: 'After the first-year exam' },
      due: { kind: 'after', awaits: 'exam-proven' },
    },
  ],
};

export const halfYearly: HalfYearlyPlan = {
  kind: 'half-yearly-up-to',
  article: 'art. 4.3',
  first: { numerator: 10, denominator: 100 },
  upTo: { numerator: 80, denominator: 100 },
  whenAsked: { field: 'advances' },
};
