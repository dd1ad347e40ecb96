import { randomUUID } from 'node:crypto';
import {
  dutchDate,
  DUTY_KINDS,
  dutyDeadlines,
  lettersOf,
  projectPeriodIn,
  requiredFieldsOf,
  type DutyDeadline,
  type SchemeVersion,
} from '@tranche/domain';
import { IsNull, LessThan, Like } from 'typeorm';
import {
  sentAnswers,
  type ApplicationRow,
  type EffectOf,
  type TransitionInContext,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { RefusedError } from '../platform/http/index.js';
import { DeadlineRow } from './deadline.row.js';
import { STILL_TO_COME } from './refusals.js';

/** A letter of which the day of sending is known. ISO. */
export interface DatedLetter {
  readonly kind: string;
  readonly sentOn: string;
}

/**
 * Every day that a letter names as a duty of the applicant becomes a term of the file, with its
 * article. The second time, or with the letter of another day, the days are brought up to date.
 */
export async function watchDuties(
  tx: Tx,
  application: ApplicationRow,
  scheme: SchemeVersion,
  letter: DatedLetter,
  at: Temporal.Instant,
): Promise<void> {
  const definition = lettersOf(scheme).find(({ kind }) => kind === letter.kind);
  if (!definition || !('duties' in requiredFieldsOf(definition).collections)) return;
  const alone = { awardedOn: letter.sentOn, startsOn: letter.sentOn, durationYears: 1 };
  if (dutyDeadlines(scheme.duties, alone).length === 0) return;
  const applicationId = application.id;
  const period = projectPeriodIn(scheme.form, await sentAnswers(tx, application));
  const duties = dutyDeadlines(scheme.duties, { ...alone, ...period });
  const present = await tx.findBy(DeadlineRow, { applicationId, kind: Like(`${DUTY_KINDS}%`) });
  for (const duty of duties) {
    const row = present.find(({ kind }) => kind === duty.kind);
    if (row?.endedAt === null) await tx.update(DeadlineRow, row.id, datesOf(duty));
  }
  const missing = duties.filter((duty) => !present.some(({ kind }) => kind === duty.kind));
  if (missing.length === 0) return;
  await tx.insert(
    DeadlineRow,
    missing.map((duty) => ({
      ...datesOf(duty),
      id: randomUUID(),
      applicationId,
      kind: duty.kind,
      startedOn: letter.sentOn,
      standing: 'running' as const,
      suspensions: [],
      extensions: [],
      endedAt: null,
      createdAt: new Date(at.epochMilliseconds),
    })),
  );
}

/**
 * What a duty asks came in, on the day that is recorded with the step; the second time nothing changes.
 *
 * @throws RefusedError for a day that has still to come
 */
export async function meetDuty(
  { duty, day }: EffectOf<'meet-duty'>,
  { tx, application, personId, input, now }: TransitionInContext,
): Promise<void> {
  const metOn = input?.[day];
  if (typeof metOn !== 'string') throw new Error(`No day was recorded as ${day}`);
  if (metOn > dutchDate(now).toString()) throw new RefusedError(STILL_TO_COME);
  await tx.update(
    DeadlineRow,
    {
      applicationId: application.id,
      kind: Like(`${DUTY_KINDS}${duty}:%`),
      endedAt: IsNull(),
    },
    { standing: 'ended', endedAt: new Date(now.epochMilliseconds), metOn, metBy: personId },
  );
}

/** Once the award is settled or gone nobody owes a report any more. */
export async function endDuties({ tx, application, scheme, event, now }: TransitionInContext) {
  const transition = scheme.workflow.transitions[event.transition];
  const isSettled = transition?.effects.some(
    (effect) =>
      effect.kind === 'determine' ||
      (effect.kind === 'drop-payments' && effect.which === 'all-planned'),
  );
  if (isSettled !== true) return;
  const at = new Date(now.epochMilliseconds);
  await tx.update(
    DeadlineRow,
    {
      applicationId: application.id,
      kind: Like(`${DUTY_KINDS}%`),
      endedAt: IsNull(),
      createdAt: LessThan(at),
    },
    { standing: 'ended', endedAt: at },
  );
}

function datesOf({ label, article, dueOn }: DutyDeadline) {
  return { dueOn, derivation: [{ date: dueOn, text: label, article }] };
}
