import type { CatalogueEntry } from '../catalogue-entry.js';
import { courseOfferExamples } from './course-offer.examples.js';
import { courseOffer2016 } from './course-offer.scheme.js';

/** The digital counter (Techfinder): offers of firms and institutions, and what schools ask. */
export const courseOffer: readonly CatalogueEntry[] = [
  {
    scheme: courseOffer2016,
    examples: courseOfferExamples,
    labelsAsTold: ['Ja, wij spreken af', 'Nee, het lukt niet'],
  },
];
