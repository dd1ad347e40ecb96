import { isRefusal, refuse, type Refusal } from '../refusal.js';
import {
  available,
  decide,
  wrongState,
  type Accepted,
  type Actor,
  type AvailableTransition,
  type Command,
  type Facts,
} from '../workflow/index.js';
import { roundOf, stateOfProcedure, type FileStanding } from './file-standing.js';
import { procedureOf, proceduresOf, type FileDefinition } from './procedure-definition.js';

/**
 * Decides a command on a file: by its main procedure, or by the one beside it that the step belongs to.
 * As `decide`, it carries nothing out and never throws.
 */
export function decideOnFile(
  file: FileDefinition,
  standing: FileStanding,
  command: Command,
  facts: Facts,
): Accepted | Refusal {
  const found = procedureOf(file, command.transition);
  if (!found) return decide(file.workflow, standing, command, facts);
  const { name, procedure } = found;
  const run = standing.procedures[name];
  const state = stateOfProcedure(procedure, run);
  const decided = decide(procedure, { state, eventNumber: standing.eventNumber }, command, facts);
  if (isRefusal(decided)) return decided;
  if (!procedure.beside.includes(standing.state))
    return refuse(wrongState(file.workflow, standing));
  const event = { ...decided.event, procedure: { name, round: roundOf(procedure, run) } };
  return { ...decided, event };
}

/** A button, with the procedure it belongs to; none for the main one. */
export interface AvailableOnFile extends AvailableTransition {
  readonly procedure?: string;
  /** The state it leaves, of that procedure. */
  readonly leaves: string;
}

/** As `available`, for every procedure of the file that can go on now. */
export function availableOnFile(
  file: FileDefinition,
  standing: Pick<FileStanding, 'state' | 'procedures'>,
  actor: Actor,
  facts: Facts,
): readonly AvailableOnFile[] {
  const beside = Object.entries(proceduresOf(file))
    .filter(([, procedure]) => procedure.beside.includes(standing.state))
    .flatMap(([name, procedure]) => {
      const leaves = stateOfProcedure(procedure, standing.procedures[name]);
      const offered = available(procedure, leaves, actor, facts);
      return offered.map((each) => ({ ...each, procedure: name, leaves }));
    });
  const { state: leaves } = standing;
  const main = available(file.workflow, leaves, actor, facts);
  return [...main.map((each) => ({ ...each, leaves })), ...beside];
}
