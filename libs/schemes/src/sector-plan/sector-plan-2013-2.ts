import { PLANS_2013_FIRST } from './sector-plan-2013-1.js';
import type { SectorPlanPage } from './sector-plan-page.js';

/** Window 2, 1 April up to 31 May 2014, as amended: its numbers are those of the first text. */
export const PLANS_2013_SECOND: SectorPlanPage = {
  ...PLANS_2013_FIRST,
  version: '2013-2',
  versionTitle: { nl: '2013, tweede tijdvak', en: '2013, second window' },
  isFirstText: false,
};
