import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutchDate, refuse } from '@tranche/domain';
import { ApplicationStarted, type StartedApplication } from '../applications/index.js';
import { RefusedError } from '../platform/errors/index.js';
import type { Tranche } from '../tranches/index.js';
import { askedFields } from './asked-fields.js';
import { slotsBy } from './slots-of.js';
import { takenSlots } from './taken-slots.js';

/**
 * Whoever has had what can be had once need not fill in twelve pages first, and is told by which
 * application. A limit that hangs on an answer is said at its question; one per year is judged when the
 * application is sent, where the window runs into the next year.
 */
@Injectable()
export class LimitsAtStart implements OnModuleInit {
  constructor(private readonly started: ApplicationStarted) {}

  onModuleInit(): void {
    this.started.add((started) => this.requireFree(started));
  }

  private async requireFree({ tx, application, scheme, tranche }: StartedApplication) {
    const year = yearOfReceipt(tranche, application.createdAt);
    const asked = askedFields(scheme, application).map(({ field }) => field.name);
    const limits = scheme.limits.filter(({ per }) =>
      per.every((part) => {
        // What this variant does not ask is as empty at the start as it is in the end.
        if (part.kind === 'answer') return !asked.includes(part.field);
        return part.kind !== 'calendar-year' || year !== null;
      }),
    );
    const slots = slotsBy({ application, tranche, scheme, limits, year: year ?? 0, answers: {} });
    const [first, ...more] = await takenSlots(tx, slots, application);
    if (first) throw new RefusedError(refuse(first.reason, ...more.map(({ reason }) => reason)));
  }
}

/** The year an application comes in when it is sent while the window is open; null when it may be either. */
function yearOfReceipt({ opensAt, closesAt }: Tranche, now: Date): number | null {
  const first = new Date(Math.max(opensAt.getTime(), now.getTime()));
  // The moment of closing itself is too late.
  const last = new Date(closesAt.getTime() - 1);
  const [year, other] = [first, last].map((at) => dutchDate(at.toTemporalInstant()).year);
  return year !== undefined && year === other ? year : null;
}
