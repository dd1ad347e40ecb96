import type { Fraction } from '../money/index.js';
import type { Text } from '../text.js';
import type { PartnerKind } from './partner-kind.js';

export type ContributionForm = 'cash' | 'in-kind';

/** Money of these partners in these forms. */
export interface Countable {
  readonly partnerKinds: readonly PartnerKind[];
  readonly forms: readonly ContributionForm[];
}

/** How much of the budget a group of partners must and may pay. */
export interface Band {
  readonly code: string;
  readonly label: Text;
  readonly article: string;
  /** Money that counts here; the own institution may count in cash where partners count in kind. */
  readonly counts: readonly Countable[];
  readonly minimum?: Fraction;
  readonly maximum?: Fraction;
  /** The band, by its code, of which the shares are; of the whole budget when left out. */
  readonly shareOf?: string;
}

/** Money that may be offered but counts in no band, such as the applying institution's own in 2014. */
export interface NotCounted extends Countable {
  readonly code: string;
  readonly article: string;
  readonly why: Text;
}

/** Who pays what, as a version of a regulation has it. */
export interface CoFinancingRules {
  readonly subsidy: {
    readonly label: Text;
    readonly article: string;
    readonly maximum: Fraction;
  };
  readonly bands: readonly Band[];
  readonly neverCounts: readonly NotCounted[];
}
