import { fold, type Standing, type WorkflowEvent } from '../workflow/index.js';
import {
  proceduresOf,
  type FileDefinition,
  type ProcedureDefinition,
} from './procedure-definition.js';

/** Where a file stands: in its main procedure, and in what ran or runs beside it. */
export interface FileStanding extends Standing {
  /** By name of the procedure its last round; those that nobody ever began are left out. */
  readonly procedures: Readonly<Record<string, ProcedureStanding>>;
}

export interface ProcedureStanding {
  readonly state: string;
  /** How often it was begun, this time included. */
  readonly round: number;
}

/** Whether a procedure that was begun has not ended yet, and its beginning was not taken back. */
export function isRunning(
  procedure: Pick<ProcedureDefinition, 'states' | 'initial'>,
  standing: ProcedureStanding,
): boolean {
  return standing.state !== procedure.initial && !hasEnded(procedure, standing);
}

/** Whether it was gone through to an end, which a beginning that was taken back is not. */
export function hasEnded(
  { states }: Pick<ProcedureDefinition, 'states'>,
  { state }: ProcedureStanding,
): boolean {
  return states[state]?.final === true;
}

/** The procedures that run on a file, as far as its version knows them. */
export function runningIn(file: FileDefinition, standings: FileStanding['procedures']) {
  return Object.entries(proceduresOf(file)).flatMap(([name, procedure]) => {
    const standing = standings[name];
    return standing && isRunning(procedure, standing)
      ? [{ name, procedure, state: standing.state }]
      : [];
  });
}

/** The state that a procedure is left from: where it runs, or the first, as long as nobody began it. */
export function stateOfProcedure(
  procedure: ProcedureDefinition,
  standing: ProcedureStanding | undefined,
): string {
  return standing && isRunning(procedure, standing) ? standing.state : procedure.initial;
}

/** What a fold needs of an event. */
export type FoldedEvent = Pick<WorkflowEvent, 'number' | 'from' | 'to' | 'procedure'>;

/**
 * Rebuilds where a file stands from its events, in order: all its procedures share one chain.
 *
 * @throws RangeError when a number is missing or doubled, when an event does not leave the state before
 *   it, or belongs to a round that is not the next: the history has been tampered with, or a write was
 *   lost
 */
export function foldFile(file: FileDefinition, events: readonly FoldedEvent[]): FileStanding {
  const start: FileStanding = { state: file.workflow.initial, eventNumber: 0, procedures: {} };
  return events.reduce((standing, event) => foldOne(file, standing, event), start);
}

function foldOne(file: FileDefinition, standing: FileStanding, event: FoldedEvent): FileStanding {
  const { procedures, eventNumber } = standing;
  if (event.procedure === undefined) {
    return { ...foldFrom(standing, event), procedures };
  }
  const { name, round } = event.procedure;
  const procedure = proceduresOf(file)[name];
  if (!procedure) throw new RangeError(`Event ${event.number} is of no procedure known: ${name}`);
  const before = procedures[name];
  const expected = roundOf(procedure, before);
  if (round !== expected) {
    throw new RangeError(`Event ${event.number} is of round ${round}, not ${expected}, of ${name}`);
  }
  const after = foldFrom({ state: stateOfProcedure(procedure, before), eventNumber }, event);
  return {
    state: standing.state,
    eventNumber: after.eventNumber,
    procedures: { ...procedures, [name]: { state: after.state, round } },
  };
}

/** The round that a step of a procedure belongs to: the one that runs, or the next. */
export function roundOf(
  procedure: ProcedureDefinition,
  standing: ProcedureStanding | undefined,
): number {
  if (!standing) return 1;
  return isRunning(procedure, standing) ? standing.round : standing.round + 1;
}

/** One event further, by the same rules as a workflow by itself. */
function foldFrom({ state, eventNumber }: Standing, event: FoldedEvent): Standing {
  const shifted = { ...event, number: event.number - eventNumber };
  if (shifted.number !== 1) {
    throw new RangeError(`Event ${event.number} follows event ${eventNumber}`);
  }
  return { ...fold({ initial: state }, [shifted]), eventNumber: event.number };
}
