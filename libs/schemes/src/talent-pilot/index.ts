import type { CatalogueEntry } from '../catalogue-entry.js';
import { talentExamples } from './talent-pilot.examples.js';
import { talentPilot2016 } from './talent-pilot.scheme.js';

/** BISP, the pilot for international talent. */
export const talentPilot: readonly CatalogueEntry[] = [
  {
    scheme: talentPilot2016,
    examples: talentExamples,
    labelsAsTold: ['Studie afgerond', 'Studie met beurs afgerond'],
  },
];
