import type { Answers } from '@tranche/domain';
import type { IdentityClaims } from '../../../src/identity/index.js';

/** What somebody applies for under a version of a scheme, such that it can be submitted. */
export interface Plan {
  readonly scheme: string;
  readonly version: string;
  readonly variant: string;
  readonly applicant: IdentityClaims;
  /** What the tranche sets, where neither a preset nor a sample will do. */
  readonly parameters?: Answers;
  /** Lists the form chooses from; the sample answer is on each. */
  readonly lists?: readonly string[];
  readonly answers?: Answers;
  readonly budgetCents?: number;
  readonly requestedCents?: number;
  readonly ownCents?: number;
  readonly partners?: readonly (readonly [who: IdentityClaims, cents: number])[];
  /** The transition by which it is sent in. */
  readonly sends?: string;
}
