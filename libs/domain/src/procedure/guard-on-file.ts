import { all, type Guard, type TransitionDefinition } from '../workflow/index.js';
import { stateOfProcedure, type FileStanding } from './file-standing.js';
import { besideWhat, proceduresOf, type FileDefinition } from './procedure-definition.js';

/**
 * Everything that the steps ask which somebody could take on a file as it stands, in its main procedure
 * and in what runs or can begin beside it: more than these facts nobody needs to know to offer them.
 */
export function guardOnFile(
  file: FileDefinition,
  { state, procedures }: Pick<FileStanding, 'state' | 'procedures'>,
): Guard {
  const beside = Object.entries(proceduresOf(file)).flatMap(([name, procedure]) => {
    const own = stateOfProcedure(procedure, procedures[name]);
    return besideWhat(procedure, own).includes(state) ? guardsFrom(procedure.transitions, own) : [];
  });
  return all(...guardsFrom(file.workflow.transitions, state), ...beside);
}

/** Of the steps by people: the system takes its own, and judges them then. */
function guardsFrom(
  transitions: Readonly<Record<string, TransitionDefinition>>,
  state: string,
): readonly Guard[] {
  return Object.values(transitions)
    .filter(({ from, by }) => from.includes(state) && by.some((role) => role !== 'system'))
    .map(({ guard }) => guard);
}
