import type { CatalogueEntry } from '../catalogue-entry.js';
import { centreExamples } from './centre-of-expertise.examples.js';
import { centreSamples } from './centre-of-expertise.samples.js';
import { centreOfExpertise2012 } from './centre-of-expertise.scheme.js';

/** Centres of expertise of the universities of applied sciences. */
export const centreOfExpertise: readonly CatalogueEntry[] = [
  {
    scheme: centreOfExpertise2012,
    examples: centreExamples,
    samples: centreSamples,
    // “Voor 1 juli 2016”: the duty `account`, counted from the one start there was (art. 11(3)).
    fixedDays: ['2016-07-01'],
  },
];
