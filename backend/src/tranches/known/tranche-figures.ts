import { Injectable } from '@nestjs/common';
import type { TrancheDetail } from '@tranche/contracts';
import type { Tx } from '../../platform/database/index.js';
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
export class TrancheFigures implements ReadsFigures {
  #reader: ReadsFigures | undefined;

  /** To be called by the one that reads them. */
  readBy(reader: ReadsFigures): void {
    this.#reader = reader;
  }

  async figuresOf(tx: Tx, codes: readonly string[]) {
    return this.#read().figuresOf(tx, codes);
  }

  async progressOf(tx: Tx, tranche: Tranche) {
    return this.#read().progressOf(tx, tranche);
  }

  #read(): ReadsFigures {
    if (!this.#reader) throw new Error('Nobody reads the figures of a tranche');
    return this.#reader;
  }
}
