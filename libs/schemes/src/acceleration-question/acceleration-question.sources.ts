import type { Authority, Regulation } from '@tranche/domain';

/** The page with the criteria (slimmerlerenmetict.nl, 11 January 2018). */
export const CRITERIA = 'Criteria versnellingsvraag';

/** The page on how to submit (versnellingsvragen.nl). */
export const SUBMITTING = 'Hoe dien ik een versnellingsvraag in?';

export { OUR_CHOICE } from '../standard/our-choice.js';

export const PROGRAMME: Regulation = {
  title: {
    nl: 'Versnellingsvragen (programma Slimmer leren met ICT)',
    en: 'Acceleration questions (programme Slimmer leren met ICT)',
  },
  bwbId: null,
  url: 'https://www.versnellingsvragen.nl',
};

/** An association of school boards and a foundation: no public body decides here. */
export const poRaadAndKennisnet: Authority = {
  name: { nl: 'PO-Raad en Kennisnet', en: 'PO-Raad and Kennisnet' },
  address: ['PO-Raad en Kennisnet', 'Programma Slimmer leren met ICT', 'www.versnellingsvragen.nl'],
  contact: 'PO-Raad en Kennisnet, www.versnellingsvragen.nl',
  mandate: {
    nl: 'De toetscommissie versnellingsvragen, namens de PO-Raad en Kennisnet',
    en: 'The test committee for acceleration questions, for PO-Raad and Kennisnet',
  },
  // Help of an association to its members is no decision of a public body: no letter prints this.
  objection: {
    nl: 'Bezwaar volgens de Awb is niet mogelijk.',
    en: 'An objection under the Awb is not possible.',
  },
};
