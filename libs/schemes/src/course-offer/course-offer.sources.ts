import type { Authority, Regulation } from '@tranche/domain';

/** The progress report of the Techniekpact (2013–2016), which describes the counter and Techfinder. */
export const REPORT = 'Voortgangsrapportage Techniekpact';

export { OUR_CHOICE } from '../standard/our-choice.js';

export const COUNTER: Regulation = {
  title: {
    nl: 'Digitaal loket bedrijfsleven en onderwijs (Nationaal Techniekpact 2020)',
    en: 'Digital counter for business and education (Nationaal Techniekpact 2020)',
  },
  bwbId: null,
  url: 'https://www.techniekpact.nl',
};

/** It brings people together and decides nothing, so no letter ever leaves it. */
export const digitalCounter: Authority = {
  name: { nl: 'Digitaal loket Techniekpact', en: 'Digital counter of the Techniekpact' },
  address: ['Digitaal loket Techniekpact', 'www.techniekpact.nl'],
  contact: 'Digitaal loket Techniekpact, www.techniekpact.nl',
  mandate: {
    nl: 'Het digitale loket van het Techniekpact',
    en: 'The digital counter of the Techniekpact',
  },
  objection: {
    nl: 'Er wordt niets besloten, dus er is geen bezwaar mogelijk.',
    en: 'Nothing is decided, so no objection is possible.',
  },
};
