import { formatEuro, type Cents } from '../../money/index.js';
import type { DeterminationReason } from '../determination.js';
import type { ExcessCoFinancing, ShareOfRealised } from '../determination-rules.js';
import { fractionInWords } from './fraction-in-words.js';

interface SharedAmounts {
  readonly cost: Cents;
  readonly awardedCents: Cents;
  readonly budgetCents: Cents;
  /** What the partners paid; absent where nobody recorded it. */
  readonly coFinancing: Cents | undefined;
}

/** That the same share holds is our choice: no regulation names a method. The letter says why, as one. */
export function sameShare(amounts: SharedAmounts, article: string): DeterminationReason {
  const { cost, awardedCents, budgetCents, coFinancing } = amounts;
  const paid = coFinancing === undefined ? NOTHING_SAID : paidByPartners(coFinancing);
  return {
    code: 'same-share',
    article,
    text: {
      nl: `De gemaakte subsidiabele kosten zijn ${formatEuro(cost, 'nl')}.${paid.nl} Van die kosten geldt hetzelfde deel als bij de verlening: ${formatEuro(awardedCents, 'nl')} van ${formatEuro(budgetCents, 'nl')}. De regeling noemt geen rekenwijze; door hetzelfde deel aan te houden, blijft de verhouding tussen subsidie en kosten zoals die bij de verlening was.`,
      en: `The eligible cost made is ${formatEuro(cost, 'en')}.${paid.en} Of that cost the same share holds as in the award: ${formatEuro(awardedCents, 'en')} of ${formatEuro(budgetCents, 'en')}. The regulation names no method; keeping the same share leaves subsidy and cost in the proportion of the award.`,
    },
  };
}

const NOTHING_SAID = { nl: '', en: '' };

function paidByPartners(coFinancing: Cents) {
  return {
    nl: ` De partners droegen samen ${formatEuro(coFinancing, 'nl')} bij.`,
    en: ` The partners contributed ${formatEuro(coFinancing, 'en')} together.`,
  };
}

export function excessPaid(excess: ExcessCoFinancing, coFinancing: Cents): DeterminationReason {
  const above = fractionInWords(excess.above);
  const setAt = fractionInWords(excess.setAt);
  return {
    code: 'excess-co-financing',
    article: excess.article,
    text: {
      nl: `De partners betaalden samen ${formatEuro(coFinancing, 'nl')}: meer dan ${above.nl} van de begroting. Het project is geslaagd. Dan is de subsidie ${setAt.nl} van de begroting, voor zover zij is besteed.`,
      en: `The partners paid ${formatEuro(coFinancing, 'en')} together: more than ${above.en} of the budget. The project succeeded. The subsidy is then ${setAt.en} of the budget, as far as it was spent.`,
    },
  };
}

export function unspent(spent: Cents, { unspentArticle }: ShareOfRealised): DeterminationReason {
  return {
    code: 'unspent',
    article: unspentArticle,
    text: {
      nl: `Na aftrek van de cofinanciering is ${formatEuro(spent, 'nl')} van de subsidie besteed. Wat niet is besteed, telt niet mee.`,
      en: `After the co-financing, ${formatEuro(spent, 'en')} of the subsidy was spent. What was not spent does not count.`,
    },
  };
}
