import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import type { TrancheRow } from '../tranche.row.js';

type Listener = (tx: Tx, tranche: TrancheRow) => Promise<void>;

/** Tells other features that a window was moved, inside the transaction that moved it. */
@Injectable()
export class TrancheAmended {
  readonly #listeners: Listener[] = [];

  onWindowMoved(listener: Listener): void {
    this.#listeners.push(listener);
  }

  async tellWindowMoved(tx: Tx, tranche: TrancheRow): Promise<void> {
    for (const listener of this.#listeners) await listener(tx, tranche);
  }
}
