import type { CatalogueEntry } from '../catalogue-entry.js';
import { workBridgeExamples } from './work-bridge.examples.js';
import { workBridge2016 } from './work-bridge.scheme.js';

/** Brug-WW: training with a new employer while keeping a benefit. */
export const workBridge: readonly CatalogueEntry[] = [
  { scheme: workBridge2016, examples: workBridgeExamples },
];
