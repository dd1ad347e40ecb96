import {
  deadlineDefinitionOf,
  DUTY_KINDS,
  dutchDate,
  howTermEnded,
  undoesRecord,
  wholeOf,
  type SchemeVersion,
  type TermEnding,
  type TransitionDefinition,
} from '@tranche/domain';
import { eventsOf } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import type { DeadlineRow } from './deadline.row.js';

/** Says of each term that ended what became of it; null for the others, and for one that lapsed. */
export async function endings(
  tx: Tx,
  scheme: SchemeVersion,
  rows: readonly DeadlineRow[],
): Promise<(row: DeadlineRow) => TermEnding | null> {
  const [ended] = rows.filter(({ standing }) => standing === 'ended');
  if (!ended) return () => null;
  const events = await eventsOf(tx, ended.applicationId);
  const { states, transitions } = wholeOf(scheme);
  const isGivenUp = ({ endedAt }: DeadlineRow) => {
    const event = events.findLast(({ at }) => at.getTime() === endedAt?.getTime());
    if (!event) return false;
    // Whoever steps back ends the terms of everybody: nobody met them and nobody missed them.
    const isStepBack = event.actorRole === 'applicant' && states[event.toState]?.final === true;
    const step = transitions[event.transition];
    return isStepBack || (step !== undefined && takesBack(step));
  };
  return (row) => {
    if (row.standing !== 'ended') return null;
    const doneOn = isGivenUp(row) ? null : doneOnOf(row, scheme);
    return howTermEnded({ dueOn: row.dueOn === null ? null : day(row.dueOn), doneOn });
  };
}

/**
 * A request that the office took back asked for nothing: nobody sent anything in time (Awb 4:5). Nor did
 * anybody do what a receipt asked for that was none.
 */
function takesBack(step: TransitionDefinition): boolean {
  return step.step === 'withdraw-supplement-request' || undoesRecord(step);
}

/** The day on which what a term asks was done; null where the settlement ended it unasked. */
function doneOnOf({ kind, metOn, endedAt }: DeadlineRow, scheme: SchemeVersion) {
  if (kind.startsWith(DUTY_KINDS)) return metOn === null ? null : day(metOn);
  // A power that was not used is no duty that somebody met.
  if (deadlineDefinitionOf(scheme, kind)?.onLapse === 'close' || endedAt === null) return null;
  return dutchDate(endedAt.toTemporalInstant());
}

function day(date: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}
