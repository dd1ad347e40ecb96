import type { SchemeVersion } from '@tranche/domain';
import type { SchemeExample } from './contract/scheme-example.js';

/** A version of a scheme with its examples: real cases, and what must come of them. */
export interface CatalogueEntry {
  readonly scheme: SchemeVersion;
  readonly examples: readonly SchemeExample[];
}
