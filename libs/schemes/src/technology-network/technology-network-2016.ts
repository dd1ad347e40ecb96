import { euros, weeks } from '../standard/page/page-values.js';
import type { RegionPage } from './network-page.js';
import { OUR_CHOICE, REGION_RULES } from './technology-network.sources.js';

/** Kiezen voor Technologie: a region helps its school boards; every tranche is a region. */
export const NETWORK_2016: RegionPage = {
  version: '2016',
  article: REGION_RULES,
  mostYears: 2,
  maximum: {
    perSchool: euros(5_000, REGION_RULES),
    perBoard: euros(25_000, REGION_RULES),
    perProject: euros(20_000, REGION_RULES),
  },
  paidAtOnce: { article: OUR_CHOICE },
  terms: {
    // The region named no term, so the reasonable one of the Awb: eight weeks after receipt.
    decision: weeks(8, 'Awb 4:13(2)', 'moves-off-holidays'),
    // Our choice is what the ministries take for small subsidies, from the end of the project.
    determination: weeks(22, OUR_CHOICE),
  },
};
