import { wholeOf } from '@tranche/domain';
import type { CatalogueEntry } from '../catalogue-entry.js';
import { pigsExamples } from './pigs.examples.js';
import { pigsMightFly } from './pigs.scheme.js';

/** As any scheme has it; the line in the catalogue is what pigs lack. */
export const pigsEntries: readonly CatalogueEntry[] = [
  {
    scheme: pigsMightFly,
    examples: pigsExamples,
    // What pigs do has no word in the history of real applications.
    labelsAsTold: Object.values(wholeOf(pigsMightFly).transitions).map(({ label }) => label.nl),
  },
];
