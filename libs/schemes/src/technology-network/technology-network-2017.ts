import { euros, share, weeks, years } from '../standard/page/page-values.js';
import type { MinistryPage } from './network-page.js';
import { FRAMEWORK, OUR_CHOICE } from './technology-network.sources.js';

/** The successor 2017-2020: the ministry helps recognised networks themselves. */
export const NETWORK_2017: MinistryPage = {
  version: '2017',
  article: FRAMEWORK,
  mostYears: 3,
  ceilings: {
    '2017': euros(3_221_000, 'art. 2'),
    '2018': euros(2_588_000, 'art. 2'),
    '2019': euros(2_065_000, 'art. 2'),
  },
  advances: { first: share(1, 4, OUR_CHOICE) },
  terms: {
    decision: weeks(13, 'Kaderregeling art. 4.1'),
    determination: weeks(22, 'Kaderregeling hfdst. 7'),
  },
  account: weeks(22, 'Kaderregeling art. 7.2, 7.7(1)'),
  audit: {
    from: euros(125_000, 'Kaderregeling art. 7.8(1)-(2)'),
    explainedFrom: share(20, 100, 'Kaderregeling art. 7.8(1)-(2)'),
    notUnder: euros(25_000, 'Kaderregeling art. 7.8(1)-(2)'),
    within: weeks(22, 'Kaderregeling art. 7.8(1)-(2)'),
  },
  records: years(10, 'Kaderregeling art. 5.2'),
};
