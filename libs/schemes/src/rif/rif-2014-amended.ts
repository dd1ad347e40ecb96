import { share } from '../standard/page/page-values.js';
import { RIF_2014 } from './rif-2014.js';
import type { RifPage } from './page/rif-page.js';

/**
 * The amended text knows a variant for entry-level programmes, but its shares could not be read: those of
 * 2019 stand here as the parameter of the version, and whoever reads them is told so, where an article would be.
 */
const AS_IN_2019 = 'keuze van dit portaal, zoals art. 10(1) van 2019';

/**
 * As amended on 25 November 2015: Associate degree, lectorate and depreciation came in. Whether it still
 * knows the second subsidy could not be read: it is not offered, and letters do not name it.
 */
export const RIF_2014_AMENDED: RifPage = {
  ...RIF_2014,
  version: '2014-amended',
  versionTitle: { nl: '2014, zoals gewijzigd', en: '2014, as amended' },
  shares: {
    ...RIF_2014.shares,
    entree: {
      subsidyAtMost: share(1, 2, AS_IN_2019),
      businessAtLeast: share(1, 4, AS_IN_2019),
      businessAtMost: share(1, 2, AS_IN_2019),
      othersAtMost: share(1, 4, AS_IN_2019),
      ownCashAtMost: { neverCounts: 'art. 10(1)' },
    },
  },
  secondTrack: 'not-offered',
  projects: { standard: 'art. 8(4)-(5)', 'standard-entree': 'art. 8(4)-(5)' },
  choices: {
    ...RIF_2014.choices,
    purposes: ['associate-degree', 'lectorate'],
    hasDepreciation: true,
  },
  articles: {
    ...RIF_2014.articles,
    conditions: { higherEducationPays: 'art. 8(6)' },
  },
};
