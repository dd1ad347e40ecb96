import type { Term } from '@tranche/domain';
import type { PageAmount, PageShare } from '../standard/page/page-values.js';

/** What one version of the grants says: how it is paid, and what a sponsor promises. */
export interface GrantPage {
  readonly version: string;
  /** At once, or a part at once and the rest after the first-year exam. */
  readonly paid: 'at-once' | GrantInParts;
  /** What one sponsor gave; of the others no amount was published, so each call says its own. */
  readonly ofIct: PageAmount & { readonly since: string };
  readonly terms: {
    readonly decision: Term;
    readonly repair: Term;
    readonly decline: Term;
    readonly assessment: Term;
    readonly determination: Term;
    readonly payment: Term;
  };
}

export interface GrantInParts {
  readonly first: PageShare;
  readonly second: PageShare;
  /** From the grant to the proof of the first-year exam. */
  readonly examProof: Term;
  /** At least so long there is for another proof, once one was not enough. */
  readonly newProof: Term;
}
