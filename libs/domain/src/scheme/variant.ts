import type { CoFinancingRules } from '../co-financing/index.js';
import type { Text } from '../text.js';
import type { Addition } from './addition/addition.js';

/** Which rules hold, as chosen at the start. */
export interface Variant {
  readonly label: Text;
  /**
   * Code of the list it is ranked on and of the criteria it is scored by, such as `starters`; where a
   * tranche has a budget line of that code, the money comes from there.
   */
  readonly list: string;
  readonly article: string;
  readonly amount: AmountRule;
  /** Who pays what beside the subsidy; left out where nobody has to. */
  readonly coFinancing?: CoFinancingRules;
  /** A second subsidy asked in the same application; left out where it is not. */
  readonly addition?: Addition;
}

/** How much an application asks for. Cents; names of parameters are those of the tranche. */
export type AmountRule =
  /** As much as the applicant asks in the field `requested`, within limits. */
  | {
      readonly kind: 'asked';
      /** Null where there is no least amount. */
      readonly minimumCents: number | null;
      readonly maximumCents: number;
    }
  /** As the field says, at least and at most what the tranche says. */
  | {
      readonly kind: 'asked-within';
      readonly minimumParameter?: string;
      readonly maximumParameter?: string;
    }
  /** The same for everybody: a parameter of the tranche. */
  | { readonly kind: 'fixed'; readonly parameter: string }
  /** A cost in the answers, as far as it does not exceed a parameter of the tranche. */
  | { readonly kind: 'cost'; readonly field: string; readonly maximumParameter: string }
  /** Known only when all applications are divided together. */
  | { readonly kind: 'places' }
  /**
   * One place of those that the tranche has, and no money; or as many as the applicant asks in the
   * question that means it, at most so many.
   */
  | { readonly kind: 'place'; readonly asked?: { readonly maximum: number } }
  /** No sum of money. */
  | { readonly kind: 'none' };
