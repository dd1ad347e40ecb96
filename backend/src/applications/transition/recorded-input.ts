import type { Answers } from '@tranche/domain';
import { MoreThan } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationEventNoteRow } from '../application-event-note.row.js';

/**
 * Everything that steps asked so far, this one included; what was recorded last counts.
 *
 * @param after only what was recorded after the event with this number
 */
export async function recordedInput(tx: Tx, applicationId: string, after = 0): Promise<Answers> {
  const notes = await tx.find(ApplicationEventNoteRow, {
    where: { applicationId, number: MoreThan(after) },
    order: { number: 'ASC' },
  });
  return Object.fromEntries(notes.flatMap(({ input }) => Object.entries(input ?? {})));
}
