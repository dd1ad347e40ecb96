import type { CatalogueEntry } from '../catalogue-entry.js';
import {
  topsectorGrantExamples,
  topsectorGrantExamplesInParts,
} from './topsector-grant.examples.js';
import { topsectorGrant2016, topsectorGrant2016InParts } from './topsector-grant.scheme.js';

/** Topsectorbeurzen: in parts as a scheme of 2014 had it, at once as ICT since 2016. */
export const topsectorGrant: readonly CatalogueEntry[] = [
  { scheme: topsectorGrant2016InParts, examples: topsectorGrantExamplesInParts },
  { scheme: topsectorGrant2016, examples: topsectorGrantExamples },
];
