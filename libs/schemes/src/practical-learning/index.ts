import type { CatalogueEntry } from '../catalogue-entry.js';
import {
  practicalLearningExamples2014,
  practicalLearningExamples2018,
} from './practical-learning.examples.js';
import { practicalLearning2014, practicalLearning2018 } from './practical-learning.scheme.js';

/** Subsidieregeling praktijkleren, oldest version first. */
export const practicalLearning: readonly CatalogueEntry[] = [
  { scheme: practicalLearning2014, examples: practicalLearningExamples2014 },
  { scheme: practicalLearning2018, examples: practicalLearningExamples2018 },
];
