import { Injectable } from '@nestjs/common';
import type { SignedIn } from './signed-in.js';

type Counts = (user: SignedIn) => Promise<number>;

/** Messages that wait, for the badge in the header of every page: the room that has them counts them. */
@Injectable()
export class UnreadMessages {
  #counts: Counts | undefined;

  /** To be called by the one that has them. */
  countedBy(counts: Counts): void {
    this.#counts = counts;
  }

  async of(user: SignedIn): Promise<number> {
    if (!this.#counts) throw new Error('Nobody counts the messages');
    return this.#counts(user);
  }
}
