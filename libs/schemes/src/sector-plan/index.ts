import type { CatalogueEntry } from '../catalogue-entry.js';
import { pageEntry } from '../standard/page/page-entry.js';
import { PLANS_2013_FIRST } from './sector-plan-2013-1.js';
import { PLANS_2013_SECOND } from './sector-plan-2013-2.js';
import { PLANS_2015 } from './sector-plan-2015.js';
import { sectorPlanExamples } from './sector-plan.examples.js';
import { sectorPlanSamples } from './sector-plan.samples.js';
import { sectorPlanVersion } from './sector-plan.scheme.js';

/** Co-financing of sector plans, a version per window, oldest first. */
export const sectorPlan: readonly CatalogueEntry[] = [
  PLANS_2013_FIRST,
  PLANS_2013_SECOND,
  PLANS_2015,
].map((page) =>
  pageEntry(page, sectorPlanVersion, sectorPlanExamples, { samples: sectorPlanSamples }),
);
