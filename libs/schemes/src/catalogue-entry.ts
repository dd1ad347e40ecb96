import type { SchemeVersion } from '@tranche/domain';
import type { SchemeExample } from './contract/scheme-example.js';

/** A version of a scheme with its examples: real cases, and what must come of them. */
export interface CatalogueEntry {
  readonly scheme: SchemeVersion;
  readonly examples: readonly SchemeExample[];
  /**
   * Where a version is a function of its page: the version of a copy on which every number is another. What
   * it still says of the old ones was typed beside the page, and is a finding.
   */
  readonly withOtherNumbers?: () => SchemeVersion;
}
