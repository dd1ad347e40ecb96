import type { CatalogueEntry } from '../catalogue-entry.js';
import { rifExamples2014, rifExamples2014Amended } from './rif.examples-2014.js';
import { rifExamples2019, rifExamples2024 } from './rif.examples.js';
import { rif2014, rif2014Amended, rif2019, rif2024 } from './rif.scheme.js';

/** Regionaal investeringsfonds mbo, oldest version first. */
export const rif: readonly CatalogueEntry[] = [
  { scheme: rif2014, examples: rifExamples2014 },
  { scheme: rif2014Amended, examples: rifExamples2014Amended },
  { scheme: rif2019, examples: rifExamples2019 },
  { scheme: rif2024, examples: rifExamples2024 },
];
