import type { CatalogueEntry } from '../catalogue-entry.js';
import { pageEntry } from '../standard/page/page-entry.js';
import { GRANT_2016_IN_PARTS } from './topsector-grant-2016-in-parts.js';
import { GRANT_2016 } from './topsector-grant-2016.js';
import { grantExamples } from './topsector-grant.examples.js';
import { grantVersion } from './topsector-grant.scheme.js';

/** Topsectorbeurzen: in parts as a scheme of 2014 had it, at once as ICT since 2016. */
export const topsectorGrant: readonly CatalogueEntry[] = [GRANT_2016_IN_PARTS, GRANT_2016].map(
  (page) => pageEntry(page, grantVersion, grantExamples),
);
