import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutchDate, lastDayOf, startOfDeadline, suspensionForRepair } from '@tranche/domain';
import { IsNull } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { RefusedError } from '../platform/http/index.js';
import { sentAnswers, TransitionParts, type TransitionInContext } from '../applications/index.js';
import { endDuties, meetDuty } from './duties.js';
import { DeadlineRow } from './deadline.row.js';
import { STILL_TO_COME } from './refusals.js';
import { restoreDeadline } from './restore-deadline.js';
import { standingOf, type DeadlineBasis } from './term-of-deadline.js';

/** Starts, suspends, resumes, extends and ends terms, as the transitions of a scheme say. */
@Injectable()
export class DeadlineEffects implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addAfter(endDuties);
    this.parts.addEffect('meet-duty', meetDuty);
    this.parts.addEffect('start-deadline', ({ deadline }, on) => this.start(deadline, on));
    this.parts.addEffect('end-deadline', ({ deadline }, on) => this.end(deadline, on));
    this.parts.addEffect('restore-deadline', restoreDeadline);
    this.parts.addEffect('suspend-deadline', ({ deadline, article }, on) =>
      this.suspend(deadline, article, on),
    );
    this.parts.addEffect('resume-deadline', ({ deadline }, on) => this.resume(deadline, on));
    this.parts.addEffect('extend-deadline', ({ deadline, term }, on) =>
      this.extend(deadline, term, on),
    );
  }

  private async start(kind: string, on: TransitionInContext): Promise<void> {
    const { tx, application, now } = on;
    const open = await openDeadline(kind, on);
    if (open && !isRecorded(kind, on)) return;
    const startedOn = await startOf(kind, on);
    const basis = { kind, startedOn, suspensions: [], extensions: [] };
    if (open) {
      // Recorded once more, with another day: the term follows the day, and is not a second one.
      await tx.update(DeadlineRow, open.id, { startedOn, ...standingOf(on.scheme, basis) });
      return;
    }
    await tx.insert(DeadlineRow, {
      id: randomUUID(),
      applicationId: application.id,
      ...basis,
      ...standingOf(on.scheme, basis),
      endedAt: null,
      createdAt: new Date(now.epochMilliseconds),
    });
  }

  private async end(kind: string, on: TransitionInContext): Promise<void> {
    await on.tx.update(
      DeadlineRow,
      { applicationId: on.application.id, kind, endedAt: IsNull() },
      { standing: 'ended', endedAt: new Date(on.now.epochMilliseconds) },
    );
  }

  /** The term stands still from the day AFTER the letter that asks for repair (Awb 4:15(1)). */
  private async suspend(kind: string, article: string, on: TransitionInContext): Promise<void> {
    const from = suspensionForRepair(dutchDate(on.now)).from.toString();
    await this.change(kind, on, (row) => ({
      ...row,
      suspensions: [...row.suspensions, { from, until: null, article }],
    }));
  }

  /** Until the day of the repair, or the day on which the repair term lapsed. */
  private async resume(kind: string, on: TransitionInContext): Promise<void> {
    const until = await this.endOfStandstill(on);
    await this.change(kind, on, (row) => ({
      ...row,
      suspensions: row.suspensions.map((each) => ({ ...each, until: each.until ?? until })),
    }));
  }

  private async endOfStandstill({ tx, application, event, now }: TransitionInContext) {
    const today = dutchDate(now).toString();
    if (event.actorRole !== 'system') return today;
    return (await lastLapsedOn(tx, application.id)) ?? today;
  }

  private async extend(kind: string, term: string, on: TransitionInContext): Promise<void> {
    const today = dutchDate(on.now).toString();
    await this.change(kind, on, (row) => ({
      ...row,
      extensions: [...row.extensions, { term, on: today }],
    }));
  }

  private async change(
    kind: string,
    on: TransitionInContext,
    change: (row: DeadlineRow) => DeadlineBasis,
  ): Promise<void> {
    const row = await openDeadline(kind, on);
    if (!row) return;
    const { suspensions, extensions } = change(row);
    const basis = { kind, startedOn: row.startedOn, suspensions, extensions };
    await on.tx.update(DeadlineRow, row.id, {
      suspensions: [...suspensions],
      extensions: [...extensions],
      ...standingOf(on.scheme, basis),
    });
  }
}

/** Whether the day it is counted from is filled in with the step, and so can be filled in again. */
function isRecorded(kind: string, { scheme }: TransitionInContext): boolean {
  const from = scheme.workflow.deadlines[kind]?.from;
  return typeof from === 'object' && 'recorded' in from;
}

/** The day from which the term is counted, ISO; it can lie ahead, as the end of a course does. */
async function startOf(kind: string, on: TransitionInContext): Promise<string> {
  const { tx, application, tranche, scheme, now, receivedAt = now } = on;
  const closesAt = tranche.closesAt.toTemporalInstant();
  const opensAt = tranche.opensAt.toTemporalInstant();
  const from = scheme.workflow.deadlines[kind]?.from ?? 'transition';
  // What was sent is read only where a day is in it: a rush of claims starts thousands of terms.
  const isInAnswers = from === 'project-end' || (typeof from === 'object' && 'answer' in from);
  const isAfterLapse =
    typeof from === 'object' && 'after' in from && on.event.actorRole === 'system';
  const lapsedOn = isAfterLapse ? await lastLapsedOn(tx, application.id, from.after) : null;
  const start = startOfDeadline(from, {
    form: scheme.form,
    recorded: on.input ?? {},
    lastDayOfWindow: lastDayOf({ opensAt, closesAt }),
    transitionOn: dutchDate(receivedAt),
    answers: isInAnswers ? await sentAnswers(tx, application) : {},
    ...(lapsedOn !== null && { lapsedOn: Temporal.PlainDate.from(lapsedOn) }),
  });
  const isToCome = Temporal.PlainDate.compare(start, dutchDate(now)) > 0;
  if (isRecorded(kind, on) && isToCome) throw new RefusedError(STILL_TO_COME);
  return start.toString();
}

/** The last day, ISO, of the term that lapsed latest; of one kind, or of any. */
async function lastLapsedOn(tx: Tx, applicationId: string, kind?: string): Promise<string | null> {
  const lapsed = await tx.findOne(DeadlineRow, {
    where: { applicationId, standing: 'lapsed', ...(kind !== undefined && { kind }) },
    order: { createdAt: 'DESC' },
  });
  return lapsed?.dueOn ?? null;
}

function openDeadline(kind: string, { tx, application }: TransitionInContext) {
  return tx.findOneBy(DeadlineRow, { applicationId: application.id, kind, endedAt: IsNull() });
}
