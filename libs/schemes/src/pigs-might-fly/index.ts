import type { CatalogueEntry } from '../catalogue-entry.js';
import { pigsExamples } from './pigs.examples.js';
import { pigsMightFly } from './pigs.scheme.js';

/** As any scheme has it; the line in the catalogue is what pigs lack. */
export const pigsEntries: readonly CatalogueEntry[] = [
  { scheme: pigsMightFly, examples: pigsExamples },
];
