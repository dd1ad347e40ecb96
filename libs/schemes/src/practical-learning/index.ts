import type { CatalogueEntry } from '../catalogue-entry.js';
import { pageEntry } from '../standard/page/page-entry.js';
import { PRACTICAL_2014 } from './practical-learning-2014.js';
import { PRACTICAL_2018 } from './practical-learning-2018.js';
import { practicalExamples } from './practical-learning.examples.js';
import { practicalVersion } from './practical-learning.scheme.js';

/** Subsidieregeling praktijkleren, oldest version first. */
export const practicalLearning: readonly CatalogueEntry[] = [PRACTICAL_2014, PRACTICAL_2018].map(
  (page) => pageEntry(page, practicalVersion, practicalExamples),
);
