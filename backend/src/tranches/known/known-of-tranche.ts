import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';

/** What was sent in for a tranche and stands in some states: how many, and what they ask. Cents. */
export interface WaitingInTranche {
  readonly applications: number;
  readonly askedCents: number;
}

/** What another room knows of tranches. */
export interface KnowsOfTranches {
  /** Whether its applications have been decided; first come is decided round by round, and so never. */
  readonly isDecided?: (tx: Tx, tranche: string) => Promise<boolean>;
  readonly waitingIn?: (
    tx: Tx,
    tranche: string,
    states: readonly string[],
  ) => Promise<WaitingInTranche>;
}

/** What the rules of a tranche rest on and other rooms know: each room says it of its own tables. */
@Injectable()
export class KnownOfTranche implements OnApplicationBootstrap {
  #known: KnowsOfTranches = {};

  /** Each by exactly one room. */
  add(known: KnowsOfTranches): void {
    const twice = Object.keys(known).find((each) => each in this.#known);
    if (twice !== undefined) throw new Error(`Two rooms know ${twice} of tranches`);
    this.#known = { ...this.#known, ...known };
  }

  onApplicationBootstrap(): void {
    const { isDecided, waitingIn } = this.#known;
    if (!isDecided || !waitingIn) throw new Error('Nobody knows what became of a tranche');
  }

  async isDecided(tx: Tx, tranche: string): Promise<boolean> {
    const { isDecided } = this.#known;
    if (!isDecided) throw new Error('Nobody knows what has been decided');
    return isDecided(tx, tranche);
  }

  async waitingIn(tx: Tx, tranche: string, states: readonly string[]): Promise<WaitingInTranche> {
    const { waitingIn } = this.#known;
    if (!waitingIn) throw new Error('Nobody knows what waits in a tranche');
    return waitingIn(tx, tranche, states);
  }
}
