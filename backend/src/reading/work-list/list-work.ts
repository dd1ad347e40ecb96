import { Injectable } from '@nestjs/common';
import type { WorkItem, WorkList } from '@tranche/contracts';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { WorkSources } from './work-sources.js';

/** More than this nobody reads from one page; the lists behind it show all. */
const MOST_ITEMS = 200;

/** What waits for whoever is signed in, the nearest day first; what has no day comes last. */
@Injectable()
export class ListWork {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: WorkSources,
    private readonly clock: Clock,
  ) {}

  async list(user: SignedIn): Promise<WorkList> {
    const [now, today] = [this.clock.now(), this.clock.today().toString()];
    const found = await this.unitOfWork.read((tx) => this.sources.of({ tx, user, now, today }));
    const items = found.toSorted(byDay);
    return { items: items.slice(0, MOST_ITEMS), total: items.length };
  }
}

function byDay(one: WorkItem, other: WorkItem): number {
  if (one.dueOn !== other.dueOn) {
    if (one.dueOn === null) return 1;
    if (other.dueOn === null) return -1;
    return one.dueOn < other.dueOn ? -1 : 1;
  }
  return one.id < other.id ? -1 : 1;
}
