import { isRefusal, refuse, type Refusal, type RefusalReason } from '../refusal.js';
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
import {
  hasEnded,
  roundOf,
  runningIn,
  stateOfProcedure,
  type FileStanding,
  type ProcedureStanding,
} from './file-standing.js';
import {
  besideWhat,
  procedureOf,
  proceduresOf,
  type FileDefinition,
  type ProcedureDefinition,
} from './procedure-definition.js';

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
  if (!found) return decideOnMain(file, standing, command, facts);
  const { name, procedure } = found;
  const run = standing.procedures[name];
  const state = stateOfProcedure(procedure, run);
  const decided = decide(procedure, { state, eventNumber: standing.eventNumber }, command, facts);
  if (isRefusal(decided)) return decided;
  if (hasBeen(procedure, run)) return refuse(heldOnce(procedure));
  if (!besideWhat(procedure, state).includes(standing.state))
    return refuse(wrongState(file.workflow, standing));
  const event = { ...decided.event, procedure: { name, round: roundOf(procedure, run) } };
  return { ...decided, event };
}

/** Whether it is over for good. */
function hasBeen(procedure: ProcedureDefinition, run: ProcedureStanding | undefined): boolean {
  return procedure.once === true && run !== undefined && hasEnded(procedure, run);
}

function heldOnce({ label }: ProcedureDefinition): RefusalReason {
  return {
    code: 'held-once',
    text: {
      nl: `De procedure “${label.nl}” is al geweest en begint niet nog eens.`,
      en: `The procedure “${label.en}” is over and does not begin again.`,
    },
  };
}

function decideOnMain(
  file: FileDefinition,
  standing: FileStanding,
  command: Command,
  facts: Facts,
): Accepted | Refusal {
  const decided = decide(file.workflow, standing, command, facts);
  const [first, ...more] = heldBy(file, standing, command.transition);
  return first && !isRefusal(decided) ? refuse(first, ...more) : decided;
}

/** Why a step of the main procedure waits: what runs beside it comes first, or what must have run. */
function heldBy(
  file: FileDefinition,
  { procedures }: Pick<FileStanding, 'procedures'>,
  transition: string,
): readonly RefusalReason[] {
  const running = runningIn(file, procedures)
    .filter(({ procedure: { holds = [] } }) => holds.includes(transition))
    .map(({ procedure: { label } }) => ({
      code: 'held-by-procedure',
      text: {
        nl: `Eerst moet worden beslist in de procedure “${label.nl}”, die hiernaast loopt.`,
        en: `The procedure “${label.en}”, which runs beside this, has to be decided first.`,
      },
    }));
  const awaited = Object.entries(proceduresOf(file))
    .filter(([name, { initial }]) => (procedures[name]?.state ?? initial) === initial)
    .filter(([, { precedes = [] }]) => precedes.includes(transition))
    .map(([, { label }]) => ({
      code: 'procedure-first',
      text: {
        nl: `Dit kan pas na de procedure “${label.nl}”. Die is nog niet begonnen.`,
        en: `This can only be done after the procedure “${label.en}”, which has not begun yet.`,
      },
    }));
  return [...running, ...awaited];
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
  const beside = Object.entries(proceduresOf(file)).flatMap(([name, procedure]) => {
    const run = standing.procedures[name];
    const leaves = stateOfProcedure(procedure, run);
    const isBeside = besideWhat(procedure, leaves).includes(standing.state);
    if (!isBeside || hasBeen(procedure, run)) return [];
    const offered = available(procedure, leaves, actor, facts);
    return offered.map((each) => ({ ...each, procedure: name, leaves }));
  });
  const { state: leaves } = standing;
  const main = available(file.workflow, leaves, actor, facts);
  return [
    ...main.map((each) => {
      const whyNot = [...each.whyNot, ...heldBy(file, standing, each.transition)];
      return { ...each, whyNot, leaves };
    }),
    ...beside,
  ];
}
