import type { Regulation } from '@tranche/domain';

/** The assessment framework of the Reviewcommissie, annex 1 of the order in council. */
export const FRAMEWORK = 'bijlage 1 §3';

/** What the framework asks of a centre of expertise. */
export const CENTRES_IN_FRAMEWORK = 'bijlage 1 §4.2';

export { OUR_CHOICE } from '../standard/our-choice.js';

const TITLE = 'Besluit experiment prestatiebekostiging hoger onderwijs';

export const PERFORMANCE_FUNDING: Regulation = {
  title: { nl: TITLE, en: TITLE },
  bwbId: 'BWBR0032163',
  url: 'https://wetten.overheid.nl/BWBR0032163',
};
