import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fill, type Language, type Text } from '@tranche/domain';
import type { WorkItem } from '@tranche/contracts';
import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { readerOfCalendar } from '../../calendars/index.js';
import { PeopleRepository } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { ListWork } from '../work-list/list-work.js';

const NAME: Text = { nl: 'Tranche: wat op u wacht', en: 'Tranche: what waits for you' };
const ABOUT: Text = { nl: '{task} ({about})', en: '{task} ({about})' };
const LAST_DAY: Text = {
  nl: 'De laatste dag. Wat er precies wordt gevraagd, en hoe laat het sluit, staat in het portaal.',
  en: 'The last day. What exactly is asked, and at what time it closes, is said in the portal.',
};

/** How often a calendar is asked to look again, in seconds. */
const AGAIN_AFTER = 3600;

/**
 * What waits for somebody as days in a calendar (RFC 5545): the task, its file and the last day, and
 * no word of what was applied for. What is done, or moved, is so at the next look.
 */
@Injectable()
export class CalendarFeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly work: ListWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws NotFoundError for an address that is nobody's, or not any more */
  async read(secret: string): Promise<string> {
    const user = await this.unitOfWork.read(async (tx) => {
      const personId = await readerOfCalendar(tx, secret);
      return personId === null ? null : this.people.signedIn(tx, personId);
    });
    if (user === null) throw new NotFoundError();
    const language = user.language ?? 'nl';
    const { items } = await this.work.list(user);
    const calendar = new ICalCalendar({
      name: NAME[language],
      prodId: { company: 'Tranche', product: 'Tranche', language: language.toUpperCase() },
      ttl: AGAIN_AFTER,
    });
    for (const item of items) this.add(calendar, item, language);
    return calendar.toString();
  }

  /** A day of its own, on which one stays free: it says until when, not at what time. */
  private add(calendar: ICalCalendar, item: WorkItem, language: Language): void {
    if (item.dueOn === null) return;
    const host = new URL(this.config.publicUrl).hostname;
    calendar.createEvent({
      id: `${uidOf(item)}@${host}`,
      stamp: new Date(this.clock.now().epochMilliseconds),
      start: item.dueOn,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: fill(ABOUT[language], {
        task: item.task[language],
        about: item.reference ?? item.trancheName[language],
      }),
      description: LAST_DAY[language],
      url: `${this.config.publicUrl}${item.page}`,
    });
  }
}

/** Of a task, not of its file: a date that moves is moved, and another task is another event. */
function uidOf({ id, task }: WorkItem): string {
  return createHash('sha256').update(`${id} ${task.nl}`).digest('hex').slice(0, 32);
}
