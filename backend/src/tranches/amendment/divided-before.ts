import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { RegistryOfOne } from '../../platform/registry/index.js';

/** How a tranche was divided, as the division that counts says. */
export interface Divided {
  readonly method: string;
  readonly isProposed: boolean;
  /** How many stay rejected for want of room under what is raised. */
  readonly turnedDown: number;
}

/** @param others the budget lines that are not raised */
type Source = (tx: Tx, tranche: string, others: readonly string[]) => Promise<Divided | null>;

/** Asks whoever divides tranches what became of one; null before anything was divided. */
@Injectable()
export class DividedBefore extends RegistryOfOne<Source> {
  of(tx: Tx, tranche: string, others: readonly string[]): Promise<Divided | null> {
    return this.part(tx, tranche, others);
  }
}
