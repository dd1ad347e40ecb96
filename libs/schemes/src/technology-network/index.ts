import type { CatalogueEntry } from '../catalogue-entry.js';
import { pageEntry } from '../standard/page/page-entry.js';
import { NETWORK_2016 } from './technology-network-2016.js';
import { NETWORK_2017 } from './technology-network-2017.js';
import { ministryExamples, regionExamples } from './technology-network.examples.js';
import { networkSamples2017 } from './technology-network.samples.js';
import { ministryVersion, regionVersion } from './technology-network.scheme.js';

/** Networks for science and technology in schools, oldest version first. */
export const technologyNetwork: readonly CatalogueEntry[] = [
  pageEntry(NETWORK_2016, regionVersion, regionExamples),
  pageEntry(NETWORK_2017, ministryVersion, ministryExamples, { samples: networkSamples2017 }),
];
