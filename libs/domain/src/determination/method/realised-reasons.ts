import { formatEuro, type Cents, type Fraction } from '../../money/index.js';
import type { Text } from '../../text.js';
import type { DeterminationReason } from '../determination.js';
import type { Weighed } from '../determination-input.js';
import type { RealisedAtLeast } from '../determination-rules.js';
import { fractionInWords } from './fraction-in-words.js';
import { onGround } from '../lower-ground.js';
import type { OverheadRules } from './overhead.js';

export function shareOfCost(cost: Cents, share: Fraction, article: string): DeterminationReason {
  const part = fractionInWords(share);
  return {
    code: 'share-of-cost',
    article,
    text: {
      nl: `De gemaakte subsidiabele kosten zijn ${formatEuro(cost, 'nl')}. De subsidie is daarvan ${part.nl}.`,
      en: `The eligible cost made is ${formatEuro(cost, 'en')}. The subsidy is ${part.en} of it.`,
    },
  };
}

export function overheadAdded(subsidy: Cents, { article }: OverheadRules): DeterminationReason {
  return {
    code: 'overhead-added',
    article,
    text: {
      nl: `Voor overhead komt er ${formatEuro(subsidy, 'nl')} bij, berekend over de gemaakte kosten.`,
      en: `For overhead ${formatEuro(subsidy, 'en')} is added, counted over the cost made.`,
    },
  };
}

export function belowThreshold(
  cost: Cents,
  budget: Cents,
  { threshold }: RealisedAtLeast,
): DeterminationReason {
  const part = fractionInWords(threshold.share);
  return {
    code: 'below-threshold',
    article: threshold.article,
    text: {
      nl: `Van de begrote subsidiabele kosten (${formatEuro(budget, 'nl')}) is ${formatEuro(cost, 'nl')} gemaakt: minder dan ${part.nl}. Dan is de subsidie nihil, behalve als er goede gronden zijn voor een verlaging naar evenredigheid.`,
      en: `Of the eligible cost in the budget (${formatEuro(budget, 'en')}), ${formatEuro(cost, 'en')} was made: less than ${part.en}. The subsidy is then nil, unless there are good grounds for a cut in proportion.`,
    },
  };
}

export function cutInProportion({ threshold }: RealisedAtLeast): DeterminationReason {
  return {
    code: 'cut-in-proportion',
    article: threshold.exceptionArticle,
    text: {
      nl: 'Er zijn goede gronden. De subsidie wordt naar evenredigheid verlaagd.',
      en: 'There are good grounds. The subsidy is cut in proportion.',
    },
  };
}

/**
 * “Kan lager worden vastgesteld”: the amount that was found right, in the words of who weighed.
 *
 * @param article by which it can be lower, where no ground was recorded
 */
export function afterWeighing(
  article: string,
  { amountCents, reasons, ground }: Weighed,
): DeterminationReason {
  const [nl, en] = [formatEuro(amountCents, 'nl'), formatEuro(amountCents, 'en')];
  const on = ground === undefined ? { article, text: NOT_DONE } : onGround(ground);
  return {
    code: 'weighed',
    article: on.article,
    text: {
      nl: `${on.text.nl} Daarom kan het bedrag lager worden vastgesteld. Na afweging van de belangen is het ${nl}. ${reasons}`,
      en: `${on.text.en} The amount can therefore be set lower. With the interests weighed it is ${en}. ${reasons}`,
    },
  };
}

/**
 * What was weighed, where less follows from the account already: that amount rests on the rules, and no
 * ground of 4:46(2) is held against the receiver.
 *
 * @param amountCents what follows from the rules
 */
export function lessThanWeighed(
  amountCents: Cents,
  { amountCents: weighedCents, reasons }: Weighed,
): DeterminationReason {
  const inWords = (amount: Cents) => [formatEuro(amount, 'nl'), formatEuro(amount, 'en')] as const;
  const [nl, en] = inWords(amountCents);
  const [weighedNl, weighedEn] = inWords(weighedCents);
  return {
    code: 'less-than-weighed',
    article: 'Awb 3:4',
    text: {
      nl: `Het bedrag van ${nl} volgt uit deze berekening, niet uit een afweging van belangen. Ik woog de belangen ook af. Dat gaf een hoger bedrag, ${weighedNl}, en verlaagt de subsidie dus niet verder. ${reasons}`,
      en: `The amount of ${en} follows from this calculation, not from weighing interests. I weighed the interests as well. That gave a higher amount, ${weighedEn}, so it lowers the subsidy no further. ${reasons}`,
    },
  };
}

const NOT_DONE: Text = {
  nl: 'De activiteiten zijn niet of niet helemaal verricht.',
  en: 'The activities were not done, or not wholly.',
};
