import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dutchDate, fill, type Language, type Text } from '@tranche/domain';
import type { WorkItem } from '@tranche/contracts';
import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { readerOfCalendar, readsUntil } from '../../calendars/index.js';
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

const SIGN_IN: Text = {
  nl: 'Log in bij Tranche: deze agenda wordt niet meer bijgewerkt',
  en: 'Sign in to Tranche: this calendar is no longer kept up to date',
};
const WHY_SIGN_IN: Text = {
  nl: 'U bent lang niet ingelogd. Na het inloggen staan uw termijnen hier weer.',
  en: 'You have not signed in for a long time. Once you have, your dates stand here again.',
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
    const found = await this.unitOfWork.read(async (tx) => {
      const personId = await readerOfCalendar(tx, secret);
      const user = personId === null ? null : await this.people.signedIn(tx, personId);
      return user && { user, seenAt: await this.people.signedInAt(tx, user.personId) };
    });
    if (found === null) throw new NotFoundError();
    const { user, seenAt } = found;
    const language = user.language ?? 'nl';
    const calendar = new ICalCalendar({
      name: NAME[language],
      prodId: { company: 'Tranche', product: 'Tranche', language: language.toUpperCase() },
      ttl: AGAIN_AFTER,
    });
    const until = readsUntil(dutchDate(seenAt.toTemporalInstant()));
    if (Temporal.PlainDate.compare(this.clock.today(), until) > 0) {
      this.askToSignIn(calendar, until, language);
    } else {
      const { items } = await this.work.list(user);
      for (const item of items) this.add(calendar, item, language);
    }
    return calendar.toString();
  }

  /** Whoever no longer acts for an organisation does not sign in for it again: nothing of it is told. */
  private askToSignIn(calendar: ICalCalendar, until: Temporal.PlainDate, language: Language): void {
    calendar.createEvent({
      id: `sign-in@${new URL(this.config.publicUrl).hostname}`,
      stamp: new Date(this.clock.now().epochMilliseconds),
      start: until.add({ days: 1 }).toString(),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: SIGN_IN[language],
      description: WHY_SIGN_IN[language],
      url: `${this.config.publicUrl}/`,
    });
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
