import type { Authority, Regulation } from '@tranche/domain';

/*
 * No common regulation, amount, deadline or procedure was ever published: every sector and every firm
 * sets its own, in its call. Where a call is silent, this portal chooses and says so.
 */

/** The text in which a sponsor says who can get what. */
export const CALL = 'oproep van de sponsor';

export { OUR_CHOICE } from '../standard/our-choice.js';

export const ARRANGEMENT: Regulation = {
  title: {
    nl: 'Topsectorbeurzen (Nationaal Techniekpact 2020)',
    en: 'Topsector grants (Nationaal Techniekpact 2020)',
  },
  bwbId: null,
  url: 'https://www.techniekpact.nl',
};

/** One executor for all sponsors; a letter names the sponsor itself from the call. */
export const executor: Authority = {
  name: {
    nl: 'Topsectorbeurzen, namens de sponsor',
    en: 'Topsectorbeurzen, on behalf of the sponsor',
  },
  address: ['Topsectorbeurzen', 'www.techniekpact.nl'],
  contact: 'Topsectorbeurzen, www.techniekpact.nl',
  mandate: {
    nl: 'De uitvoerder van de Topsectorbeurzen, namens de sponsor',
    en: 'The executor of the Topsectorbeurzen, on behalf of the sponsor',
  },
  // A gift is no decision of a public body (Awb 1:1, 1:3): no letter prints this.
  objection: {
    nl: 'Bezwaar volgens de Awb is niet mogelijk.',
    en: 'An objection under the Awb is not possible.',
  },
};
