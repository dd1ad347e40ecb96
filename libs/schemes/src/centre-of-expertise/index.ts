import type { CatalogueEntry } from '../catalogue-entry.js';
import { centreExamples } from './centre-of-expertise.examples.js';
import { centreOfExpertise2012 } from './centre-of-expertise.scheme.js';

/** Centres of expertise of the universities of applied sciences. */
export const centreOfExpertise: readonly CatalogueEntry[] = [
  { scheme: centreOfExpertise2012, examples: centreExamples },
];
