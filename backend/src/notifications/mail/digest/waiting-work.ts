import { Injectable } from '@nestjs/common';
import type { WorkList } from '@tranche/contracts';
import type { SignedIn } from '../../../identity/index.js';
import { RegistryOfOne } from '../../../platform/registry/index.js';

type ListsWork = (user: SignedIn) => Promise<WorkList>;

/** Where the room of lists says what waits for somebody, the nearest day first. */
@Injectable()
export class WaitingWork extends RegistryOfOne<ListsWork> {
  get of(): ListsWork {
    return this.part;
  }
}
