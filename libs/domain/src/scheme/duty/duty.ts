import type { Text } from '../../text.js';

/** A dated duty after the award, as it stands in the letter. */
export interface Duty {
  readonly code: string;
  readonly article: string;
  readonly text: Text;
  readonly due: DutyDate;
  /** By its day what was awarded for has begun; a period that is asked for may begin later. */
  readonly begins?: true;
  /** The step that is taken when an officer records the receipt, where a term starts with it. */
  readonly receipt?: string;
}

export type DutyDate =
  | { readonly kind: 'after-award'; readonly months: number }
  | { readonly kind: 'weeks-before-half-time'; readonly weeks: number }
  | { readonly kind: 'weeks-after-end'; readonly weeks: number }
  | { readonly kind: 'months-after-start'; readonly months: number }
  /**
   * “Before 1 July 2014”: the day before so many months have passed. With weeks so many later, as in
   * “within eight weeks after those twelve months”.
   */
  | { readonly kind: 'within-months-of-start'; readonly months: number; readonly weeks?: number }
  | { readonly kind: 'years-after-determination'; readonly years: number }
  | { readonly kind: 'every-year' }
  | { readonly kind: 'with-last-annual-report' }
  /** Before 1 July after the last year of the project, as schools send their annual accounts (WEB 2.5.3(4)). */
  | { readonly kind: 'with-annual-accounts' }
  | { readonly kind: 'throughout' }
  | { readonly kind: 'on-request' }
  | { readonly kind: 'at-once' };
