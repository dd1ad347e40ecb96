import type { CatalogueEntry } from '../catalogue-entry.js';
import { accelerationExamples } from './acceleration-question.examples.js';
import { accelerationQuestion2018 } from './acceleration-question.scheme.js';

/** Versnellingsvragen in primary education. */
export const accelerationQuestion: readonly CatalogueEntry[] = [
  {
    scheme: accelerationQuestion2018,
    examples: accelerationExamples,
    labelsAsTold: ['Beantwoord'],
  },
];
