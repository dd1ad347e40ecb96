import { cents, formatAmount } from '../../money/index.js';
import type { RefusalReason } from '../../refusal.js';
import type { Facts } from './facts.js';

/** Nothing is left of what was announced, so that a near miss is not repaired any more. */
export function ceilingReached(facts: Facts): RefusalReason {
  return {
    code: 'ceiling-reached',
    text: {
      nl: `${CEILING[facts.unit].nl} is bereikt: er is nog ${free(facts, 'nl')} vrij.`,
      en: `${CEILING[facts.unit].en} has been reached: ${free(facts, 'en')} is left.`,
    },
  };
}

/** Awb 4:25(2) holds for money; places have a ground in their own regulation. */
export function aboveCeiling(facts: Facts): RefusalReason {
  if (facts.unit === 'place') {
    return {
      code: 'above-ceiling',
      text: {
        nl: `Dit zijn meer plaatsen dan er zijn: er is nog ${free(facts, 'nl')} vrij.`,
        en: `These are more places than there are: ${free(facts, 'en')} is left.`,
      },
    };
  }
  return {
    code: 'above-ceiling',
    article: 'Awb 4:25(2)',
    text: {
      nl: `Verlenen zou het subsidieplafond overschrijden: er is nog ${free(facts, 'nl')} vrij.`,
      en: `Awarding would exceed the subsidy ceiling: ${free(facts, 'en')} is left.`,
    },
  };
}

const CEILING = {
  euro: { nl: 'Het subsidieplafond', en: 'The subsidy ceiling' },
  place: { nl: 'Het aantal plaatsen', en: 'The number of places' },
} as const;

function free({ freeCents, unit }: Facts, language: 'nl' | 'en'): string {
  return formatAmount(cents(freeCents), unit, language);
}
