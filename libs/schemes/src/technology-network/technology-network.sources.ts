import type { Authority, Regulation } from '@tranche/domain';

/** Rules of one of the eight regions (Noord-Holland and Flevoland, iederkindeentalent.nl, 2016). */
export const REGION_RULES = 'Voorwaarden van de regio';

export const FRAMEWORK = 'Beleidskader 2017–2020';

export { OUR_CHOICE } from '../standard/our-choice.js';

export const CHOOSING_TECHNOLOGY: Regulation = {
  title: {
    nl: 'Actieplan Kiezen voor Technologie',
    en: 'Actieplan Kiezen voor Technologie',
  },
  bwbId: null,
  url: 'https://www.iederkindeentalent.nl',
};

const DECISION_2017 = 'Besluit vaststelling beleidskader subsidie bèta-technieknetwerken 2017–2020';

/** Government Gazette 2017, 34242. */
export const NETWORKS_2017: Regulation = {
  title: { nl: DECISION_2017, en: DECISION_2017 },
  bwbId: null,
  url: 'https://zoek.officielebekendmakingen.nl/stcrt-2017-34242.html',
};

/**
 * The network of a region gives public money on. Whether that makes its decisions those of a public
 * body was never settled; we choose for the protection of the applicant, so with objection.
 */
export const regionalNetwork: Authority = {
  name: {
    nl: 'Netwerk Wetenschap & Technologie van de regio',
    en: 'Science & Technology network of the region',
  },
  address: ['Netwerk Wetenschap & Technologie', 'www.iederkindeentalent.nl'],
  contact: 'Netwerk Wetenschap & Technologie, www.iederkindeentalent.nl',
  mandate: {
    nl: 'Het netwerk Wetenschap & Technologie van de regio, de voorzitter',
    en: 'The Science & Technology network of the region, the chair',
  },
  // Every region has an address of its own, which its tranche holds.
  objection: {
    nl: 'Netwerk Wetenschap & Technologie van de regio, ter attentie van de voorzitter, {parameterPostalAddress}.',
    en: 'Science & Technology network of the region, attn. the chair, {parameterPostalAddress}.',
  },
};
