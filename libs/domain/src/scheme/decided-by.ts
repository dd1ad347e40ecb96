import { endOfTerm, lastDayOf, type TrancheWindow } from '../term/index.js';
import type { SchemeVersion } from './scheme.js';

/**
 * The last day on which a tranche is decided, as its term runs when nothing suspends it; null where the
 * term to decide is not counted from the closing of the window.
 *
 * @example decidedBy(rif2024, window) // 2027-04-08, sixteen weeks after 17 December 2026
 */
export function decidedBy(
  { workflow, terms }: Pick<SchemeVersion, 'workflow' | 'terms'>,
  window: TrancheWindow,
): Temporal.PlainDate | null {
  const counted = Object.values(workflow.deadlines).find(({ from }) => from === 'window-closing');
  const term = counted && terms[counted.term];
  return term ? (endOfTerm(lastDayOf(window), term).date ?? null) : null;
}
