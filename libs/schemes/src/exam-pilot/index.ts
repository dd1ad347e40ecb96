import type { CatalogueEntry } from '../catalogue-entry.js';
import { examPilotExamples } from './exam-pilot.examples.js';
import { examPilot2019 } from './exam-pilot.scheme.js';

/** Admission of schools to the pilot of a new exam subject: places, and no money. */
export const examPilot: readonly CatalogueEntry[] = [
  {
    scheme: examPilot2019,
    examples: examPilotExamples,
    labelsAsTold: ['School stopt met de pilot'],
  },
];
