import type { ApplicationView } from '@tranche/contracts';
import { view, type Portal } from '../portal/index.js';

interface Watched {
  /** The dated lines among the duties in the letter of the award, as they are printed. */
  readonly named: readonly string[];
  /** The duties that are terms of the file, each as the letter would print its day. */
  readonly watched: readonly string[];
  /** Whether the file counts as late once those days are over. */
  readonly isLate: boolean;
}

/** What the latest letter asks by a day, beside what is watched; both read as people see them. */
export async function watchedDuties(portal: Portal, reference: string): Promise<Watched> {
  const lotte = await portal.as('lotte');
  const { deadlines } = await view(lotte, reference);
  const duties = deadlines.filter(({ isDuty }) => isDuty);
  const named = await datedLines(portal, reference);
  const watched = duties.map(({ dueOn }) => inWords(dueOn)).toSorted();
  return { named, watched, isLate: await isLateAfter(portal, reference, duties) };
}

/** Every date in the table of duties of the letter. */
async function datedLines(portal: Portal, reference: string): Promise<string[]> {
  const [row]: { lines: string | null }[] = await portal.dataSource.query(
    `SELECT string_agg(cell, ' ') AS lines
     FROM (SELECT l.composed FROM letter l JOIN application a ON a.id = l.application_id
           WHERE a.reference = $1 AND l.kind = 'award') letter,
          jsonb_array_elements(letter.composed->'blocks') block,
          jsonb_array_elements(block->'rows') line, jsonb_array_elements_text(line) cell
     WHERE block->>'kind' = 'table' AND block->>'caption' IN ('Verplichtingen', 'Afspraken')`,
    [reference],
  );
  return (row?.lines?.match(/\d{1,2} [a-z]+ \d{4}/g) ?? []).toSorted();
}

/** With the days moved into the past, and back: whether the caseload then lists the file as late. */
async function isLateAfter(
  portal: Portal,
  reference: string,
  duties: ApplicationView['deadlines'],
): Promise<boolean> {
  const ids = duties.map(({ id }) => id);
  const days = duties.map(({ dueOn }) => dueOn);
  const move = (to: readonly (string | null)[]) =>
    portal.dataSource.query(
      `UPDATE deadline d SET due_on = day::date
       FROM unnest($1::uuid[], $2::text[]) moved (id, day) WHERE d.id = moved.id`,
      [ids, to],
    );
  await move(days.map(() => '2001-01-01'));
  const lotte = await portal.as('lotte');
  const late = await lotte.get(`/v1/applications/caseload?overdue=true&search=${reference}`);
  await move(days);
  return late.text.includes(reference);
}

function inWords(day: string | null): string {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return day === null ? '' : format.format(new Date(`${day}T00:00:00Z`));
}
