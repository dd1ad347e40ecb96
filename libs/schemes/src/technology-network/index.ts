import type { CatalogueEntry } from '../catalogue-entry.js';
import { networkExamples2016, networkExamples2017 } from './technology-network.examples.js';
import { technologyNetwork2016, technologyNetwork2017 } from './technology-network.scheme.js';

/** Networks for science and technology in schools, oldest version first. */
export const technologyNetwork: readonly CatalogueEntry[] = [
  { scheme: technologyNetwork2016, examples: networkExamples2016 },
  { scheme: technologyNetwork2017, examples: networkExamples2017 },
];
