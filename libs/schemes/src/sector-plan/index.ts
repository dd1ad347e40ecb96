import type { CatalogueEntry } from '../catalogue-entry.js';
import {
  sectorPlanExamples2013first,
  sectorPlanExamples2013second,
  sectorPlanExamples2015,
} from './sector-plan.examples.js';
import { sectorPlan2013first, sectorPlan2013second, sectorPlan2015 } from './sector-plan.scheme.js';

/** Co-financing of sector plans, a version per window, oldest first. */
export const sectorPlan: readonly CatalogueEntry[] = [
  { scheme: sectorPlan2013first, examples: sectorPlanExamples2013first },
  { scheme: sectorPlan2013second, examples: sectorPlanExamples2013second },
  { scheme: sectorPlan2015, examples: sectorPlanExamples2015 },
];
