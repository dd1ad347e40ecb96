import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';

/** How a tranche was divided, as the division that counts says. */
export interface Divided {
  readonly method: string;
  readonly isProposed: boolean;
  /** How many were told in a decided round that the ceiling had no room for them. */
  readonly turnedDown: number;
}

type Source = (tx: Tx, tranche: string) => Promise<Divided | null>;

/** Asks whoever divides tranches what became of one; null before anything was divided. */
@Injectable()
export class DividedBefore {
  #source: Source = () => Promise.resolve(null);

  tellBy(source: Source): void {
    this.#source = source;
  }

  of(tx: Tx, tranche: string): Promise<Divided | null> {
    return this.#source(tx, tranche);
  }
}
