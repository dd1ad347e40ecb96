import { Injectable } from '@nestjs/common';
import type { SignedIn } from './signed-in.js';

type Knows = (user: SignedIn) => Promise<boolean>;

/** Whether somebody applies already, for the way to it on every page: the room that has them knows. */
@Injectable()
export class OwnApplications {
  #knows: Knows | undefined;

  /** To be called by the one that has them. */
  knownBy(knows: Knows): void {
    this.#knows = knows;
  }

  async anyOf(user: SignedIn): Promise<boolean> {
    if (!this.#knows) throw new Error('Nobody knows who applies');
    return this.#knows(user);
  }
}
