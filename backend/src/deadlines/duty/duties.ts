import { randomUUID } from 'node:crypto';
import {
  dutchDate,
  DUTY_KINDS,
  dutyDeadlines,
  lettersOf,
  projectPeriodIn,
  requiredFieldsOf,
  type Answers,
  type DutyDeadline,
  type SchemeVersion,
} from '@tranche/domain';
import { In, IsNull, LessThan, Like } from 'typeorm';
import {
  sentAnswersOf,
  type Application,
  type EffectInContext,
  type TransitionInContext,
} from '../../applications/index.js';
import { insertAll, updateAll, type Tx } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { DeadlineRow } from '../deadline.row.js';
import { settles } from '../receipt/correctable-receipt.js';
import { STILL_TO_COME } from '../refusals.js';

/** A letter about an application, of which the day of sending is known. */
export interface SentLetter {
  readonly kind: string;
  /** ISO. */
  readonly sentOn: string;
  readonly application: Pick<Application, 'id'>;
  readonly scheme: SchemeVersion;
  readonly at: Temporal.Instant;
}

/**
 * Every day that letters name as a duty of the applicant becomes a term of the file, with its
 * article. The second time, or with the letter of another day, the days are brought up to date.
 *
 * @param letters of each application one
 */
export async function watchDuties(tx: Tx, letters: readonly SentLetter[]): Promise<void> {
  const naming = letters.filter(namesDuties);
  if (naming.length === 0) return;
  const ids = naming.map(({ application }) => application.id);
  const answersOf = await sentAnswersOf(tx, ids);
  const present = await tx.findBy(DeadlineRow, {
    applicationId: In(ids),
    kind: Like(`${DUTY_KINDS}%`),
  });
  const terms = naming.flatMap((letter) =>
    dutiesOf(letter, answersOf(letter.application.id)).map((duty) => ({
      letter,
      duty,
      row: present.find(
        ({ applicationId, kind }) => applicationId === letter.application.id && kind === duty.kind,
      ),
    })),
  );
  await updateAll(
    tx,
    DeadlineRow,
    ['id'],
    terms.flatMap(({ row, duty }) =>
      // A day that was moved for this receiver stays, whichever letter names the duty again.
      row?.endedAt === null && row.extensions.length === 0
        ? [{ id: row.id, ...datesOf(duty) }]
        : [],
    ),
  );
  await insertAll(
    tx,
    DeadlineRow,
    terms.flatMap(({ letter, duty, row }) => (row ? [] : [termOf(letter, duty)])),
  );
}

function namesDuties({ scheme, kind, sentOn }: SentLetter): boolean {
  const definition = lettersOf(scheme).find((each) => each.kind === kind);
  if (!definition || !('duties' in requiredFieldsOf(definition).collections)) return false;
  return dutyDeadlines(scheme.duties, alone(sentOn)).length > 0;
}

function dutiesOf({ scheme, sentOn }: SentLetter, answers: Answers): readonly DutyDeadline[] {
  const period = projectPeriodIn(scheme.form, answers);
  return dutyDeadlines(scheme.duties, { ...alone(sentOn), ...period });
}

/** The period of what has no project. */
function alone(sentOn: string) {
  return { awardedOn: sentOn, startsOn: sentOn, durationYears: 1 };
}

function termOf({ application, sentOn, at }: SentLetter, duty: DutyDeadline) {
  return {
    ...datesOf(duty),
    id: randomUUID(),
    applicationId: application.id,
    kind: duty.kind,
    startedOn: sentOn,
    standing: 'running' as const,
    suspensions: [],
    extensions: [],
    endedAt: null,
    createdAt: new Date(at.epochMilliseconds),
  };
}

/**
 * What a duty asks came in, on the day that is recorded with the step; the second time nothing changes.
 *
 * @throws RefusedError for a day that has still to come
 */
export async function meetDuty(
  tx: Tx,
  list: readonly EffectInContext<'meet-duty'>[],
): Promise<void> {
  const met = list.map(({ effect: { duty, day }, on: { application, personId, input, now } }) => {
    const metOn = input?.[day];
    if (typeof metOn !== 'string') throw new Error(`No day was recorded as ${day}`);
    if (metOn > dutchDate(now).toString()) throw new RefusedError(STILL_TO_COME);
    const kinds = `${DUTY_KINDS}${duty}:`;
    return {
      id: application.id,
      kinds,
      met_on: metOn,
      met_by: personId,
      at: new Date(now.epochMilliseconds),
    };
  });
  await tx.query(
    `UPDATE deadline d
     SET standing = 'ended', ended_at = r.at, met_on = r.met_on, met_by = r.met_by
     FROM jsonb_to_recordset($1::jsonb)
       AS r(id uuid, kinds text, met_on date, met_by uuid, at timestamptz)
     WHERE d.application_id = r.id AND starts_with(d.kind, r.kinds) AND d.ended_at IS NULL`,
    [JSON.stringify(met)],
  );
}

/** Once the award is settled or gone nobody owes a report any more. */
export async function endDuties(tx: Tx, list: readonly TransitionInContext[]): Promise<void> {
  const settled = list.filter(({ scheme, event }) => settles(scheme, event.transition));
  const [first] = settled;
  if (!first) return;
  const at = new Date(first.now.epochMilliseconds);
  await tx.update(
    DeadlineRow,
    {
      applicationId: In(settled.map(({ application }) => application.id)),
      kind: Like(`${DUTY_KINDS}%`),
      endedAt: IsNull(),
      createdAt: LessThan(at),
    },
    { standing: 'ended', endedAt: at },
  );
}

function datesOf({ dueOn, derivation }: DutyDeadline) {
  return { dueOn, derivation: [...derivation] };
}
