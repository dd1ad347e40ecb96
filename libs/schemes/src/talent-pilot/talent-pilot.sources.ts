import type { Authority, Regulation } from '@tranche/domain';

/** The progress report of the Techniekpact (2013–2016), the only published description of BISP. */
export const REPORT = 'Voortgangsrapportage Techniekpact';

export { OUR_CHOICE } from '../standard/our-choice.js';

export const PILOT: Regulation = {
  title: {
    nl: 'BISP, pilot voor internationaal talent (Nationaal Techniekpact 2020)',
    en: 'BISP, pilot for international talent (Nationaal Techniekpact 2020)',
  },
  bwbId: null,
  url: 'https://www.techniekpact.nl',
};

/** Firms pay and institutions select: no public body decides here. */
export const pilotOffice: Authority = {
  name: {
    nl: 'BISP, namens de instellingen en de sponsors',
    en: 'BISP, on behalf of the institutions and the sponsors',
  },
  address: ['BISP', 'Eindhoven', 'www.techniekpact.nl'],
  contact: 'BISP, www.techniekpact.nl',
  mandate: {
    nl: 'De uitvoerder van BISP, namens de instellingen en de sponsors',
    en: 'The executor of BISP, on behalf of the institutions and the sponsors',
  },
  // A gift is no decision of a public body (Awb 1:1, 1:3): no letter prints this.
  objection: {
    nl: 'Bezwaar volgens de Awb is niet mogelijk.',
    en: 'An objection under the Awb is not possible.',
  },
};
