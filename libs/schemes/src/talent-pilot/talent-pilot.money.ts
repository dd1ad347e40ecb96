import type { MoneyRules } from '@tranche/domain';
import { OUR_CHOICE } from './talent-pilot.sources.js';
import { PAID_WITHIN } from './talent-pilot.terms.js';

/** How the sponsors paid was not published: the whole amount at once is our choice. */
export const talentMoney: MoneyRules = {
  payments: { kind: 'at-once', article: OUR_CHOICE, term: PAID_WITHIN },
  determination: {
    kind: 'as-awarded-if-done',
    article: OUR_CHOICE,
    notDoneArticle: OUR_CHOICE,
    costArticle: null,
  },
};
