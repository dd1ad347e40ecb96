import { RenderLetterJob } from '../../../src/letters/render-letter.job.js';
import type { Portal } from '../start-portal.js';

interface WrittenLetter {
  readonly id: string;
  readonly kind: string;
}

/** The kinds of all letters of an application, in the order in which they were written. */
export async function lettersOf(portal: Portal, reference: string): Promise<string[]> {
  const letters = await written(portal, reference);
  return letters.map(({ kind }) => kind);
}

/**
 * As {@link lettersOf}, after the job of every letter that waits was done, as by the worker: they can
 * then be read.
 */
export async function renderLetters(portal: Portal, reference: string): Promise<string[]> {
  for (const { id } of await written(portal, reference)) {
    await portal.app.get(RenderLetterJob).handle({ letterId: id });
  }
  return lettersOf(portal, reference);
}

function written(portal: Portal, reference: string): Promise<WrittenLetter[]> {
  return portal.dataSource.query(
    `SELECT l.id, l.kind FROM letter l JOIN application a ON a.id = l.application_id
     WHERE a.reference = $1 ORDER BY l.event_number`,
    [reference],
  );
}
