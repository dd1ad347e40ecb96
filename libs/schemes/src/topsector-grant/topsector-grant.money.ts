import type { DeterminationRules, Fraction, MoneyRules } from '@tranche/domain';
import { CALL } from './topsector-grant.sources.js';
import { PAID_WITHIN } from './topsector-grant.terms.js';

const A_HALF: Fraction = { numerator: 1, denominator: 2 };

/** What the grant was spent on does not matter; whether the student kept to the call does. */
const AS_GRANTED: DeterminationRules = {
  kind: 'as-awarded-if-done',
  article: CALL,
  notDoneArticle: CALL,
  costArticle: null,
};

/** As for ICT: 2,500 in one payment. */
export const moneyAtOnce: MoneyRules = {
  payments: { kind: 'at-once', article: CALL, term: PAID_WITHIN },
  determination: AS_GRANTED,
};

/** As in a comparable scheme of a university: half now, half after the first-year exam. */
export const moneyInParts: MoneyRules = {
  payments: {
    kind: 'parts',
    article: CALL,
    parts: [
      {
        share: A_HALF,
        ground: { nl: 'De eerste helft, meteen', en: 'The first half, at once' },
        due: { kind: 'at-award', term: PAID_WITHIN },
      },
      {
        share: A_HALF,
        ground: {
          nl: 'De tweede helft, na uw eerstejaarsexamen',
          en: 'The second half, after your first-year exam',
        },
        due: { kind: 'after', awaits: 'first-year-exam' },
      },
    ],
  },
  determination: AS_GRANTED,
};
