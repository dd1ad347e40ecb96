import { Injectable } from '@nestjs/common';
import type { TrancheDetail } from '@tranche/contracts';
import type { Tx } from '../../platform/database/index.js';
import { RegistryOfOne } from '../../platform/registry/index.js';
import type { Tranche } from '../tranche.js';

/** What came of a tranche so far; amounts in cents. */
export interface FiguresOfTranche {
  readonly applications: number;
  readonly submitted: number;
  readonly requestedCents: number;
  readonly awarded: number;
  readonly awardedCents: number;
  readonly ceilingCents: number;
  readonly committedCents: number;
  readonly rolledInCents: number;
  readonly rolledOutCents: number;
}

/** How far the applications of a tranche are. */
export type ProgressOfTranche = Pick<TrancheDetail, 'byState' | 'allocation' | 'assessmentDueOn'>;

export interface ReadsFigures {
  /** By code, in one statement. */
  figuresOf(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, FiguresOfTranche>>;
  progressOf(tx: Tx, tranche: Tranche): Promise<ProgressOfTranche>;
}

/** The figures on the page of a tranche. They count what many rooms have, so they are read on top of all. */
@Injectable()
export class TrancheFigures extends RegistryOfOne<ReadsFigures> implements ReadsFigures {
  async figuresOf(tx: Tx, codes: readonly string[]) {
    return this.part.figuresOf(tx, codes);
  }

  async progressOf(tx: Tx, tranche: Tranche) {
    return this.part.progressOf(tx, tranche);
  }
}
