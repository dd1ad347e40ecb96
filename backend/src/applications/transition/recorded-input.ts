import type { Answers } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { In, MoreThan } from 'typeorm';
import { ApplicationEventNoteRow } from '../record/application-event-note.row.js';

/**
 * Everything that steps asked so far, this one included; what was recorded last counts.
 *
 * @param after only what was recorded after the event with this number
 */
export async function recordedInput(tx: Tx, applicationId: string, after = 0): Promise<Answers> {
  return (await recordedInputs(tx, [applicationId], after))(applicationId);
}

/** As {@link recordedInput} for many applications, in one statement. */
export async function recordedInputs(
  tx: Tx,
  applicationIds: readonly string[],
  after = 0,
): Promise<(applicationId: string) => Answers> {
  const notes = await tx.find(ApplicationEventNoteRow, {
    where: { applicationId: In([...applicationIds]), number: MoreThan(after) },
    order: { number: 'ASC' },
  });
  const byId = Map.groupBy(notes, ({ applicationId }) => applicationId);
  return (id) =>
    Object.fromEntries((byId.get(id) ?? []).flatMap(({ input }) => Object.entries(input ?? {})));
}
