import type { Answers } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationEventNoteRow } from '../application-event-note.row.js';

/** Everything that steps asked so far, this one included; what was recorded last counts. */
export async function recordedInput(tx: Tx, applicationId: string): Promise<Answers> {
  const notes = await tx.find(ApplicationEventNoteRow, {
    where: { applicationId },
    order: { number: 'ASC' },
  });
  return Object.fromEntries(notes.flatMap(({ input }) => Object.entries(input ?? {})));
}
