import { PAYMENT_TERM, type MoneyRules } from '@tranche/domain';
import { CENTRES_IN_FRAMEWORK } from './centre-of-expertise.sources.js';

/**
 * Two tranches of two years, the second only after a positive midterm review. Within a tranche the
 * money came with the monthly state contribution (art. 10(6)); here each tranche is one payment.
 */
export const centreMoney: MoneyRules = {
  payments: {
    kind: 'parts',
    article: `art. 10(6), 13(3), ${CENTRES_IN_FRAMEWORK}`,
    parts: [
      {
        share: { numerator: 1, denominator: 2 },
        ground: { nl: 'Eerste helft: 2013 en 2014', en: 'First half: 2013 and 2014' },
        due: { kind: 'at-award', term: PAYMENT_TERM },
      },
      {
        share: { numerator: 1, denominator: 2 },
        ground: {
          nl: 'Tweede helft: 2015 en 2016, na een positieve midtermreview',
          en: 'Second half: 2015 and 2016, after a positive midterm review',
        },
        due: { kind: 'after', awaits: 'positive-midterm' },
      },
    ],
  },
  determination: {
    kind: 'share-of-realised',
    article: 'art. 11(1), (3)',
    unspentArticle: 'art. 13(3)-(4)',
    excessCoFinancing: [],
  },
};
