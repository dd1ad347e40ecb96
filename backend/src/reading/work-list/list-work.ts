import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WorkItem, WorkList } from '@tranche/contracts';
import type { SignedIn } from '../../identity/index.js';
import { WaitingWork } from '../../notifications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { ApplicantWork } from './applicant-work.js';
import { AssessorWork } from './assessor-work.js';
import { ColleagueWork } from './colleague-work.js';
import { MandateWork } from './mandate-work.js';
import { PartnerWork } from './partner-work.js';
import { RankingWork } from './ranking-work.js';
import { StaffWork } from './staff-work.js';
import type { WorkSource } from './work-source.js';

/** More than this nobody reads from one page; the lists behind it show all. */
const MOST_ITEMS = 200;

/** What waits for whoever is signed in, the nearest day first; what has no day comes last. */
@Injectable()
export class ListWork implements OnModuleInit {
  readonly #sources: readonly WorkSource[];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly waiting: WaitingWork,
    applicant: ApplicantWork,
    assessor: AssessorWork,
    colleague: ColleagueWork,
    mandate: MandateWork,
    partner: PartnerWork,
    ranking: RankingWork,
    staff: StaffWork,
  ) {
    this.#sources = [applicant, assessor, colleague, mandate, partner, ranking, staff];
  }

  onModuleInit(): void {
    this.waiting.add((user) => this.list(user));
  }

  async list(user: SignedIn): Promise<WorkList> {
    const [now, today] = [this.clock.now(), this.clock.today().toString()];
    const found = await this.unitOfWork.read(async (tx) => {
      const all: WorkItem[] = [];
      for (const source of this.#sources) {
        all.push(...(await source.workFor({ tx, user, now, today })));
      }
      return all;
    });
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
