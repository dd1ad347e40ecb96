import type { Text } from '../text.js';

/** How people look for what they can apply for, where the list of schemes is not enough. */
export type Finder = TrancheFinder | OfferFinder;

interface FinderBase {
  readonly title: Text;
  /** What people filter by: names of fields with a choice, or of reference lists. */
  readonly facets: readonly string[];
  /** What is told of each thing found, in this order. */
  readonly shows: readonly string[];
}

/** Finds tranches by what the officer set for them, such as the topsector and the sponsor. */
export interface TrancheFinder extends FinderBase {
  readonly finds: 'tranches';
}

/**
 * Finds offers: applications of one variant in a state in which everybody may see their answers. Who
 * wants one starts an application of the other variant, on which whoever offers acts as counterpart.
 */
export interface OfferFinder extends FinderBase {
  readonly finds: 'offers';
  readonly offerVariant: string;
  readonly requestVariant: string;
  readonly openStates: readonly string[];
}
