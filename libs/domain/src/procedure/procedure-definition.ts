import type { Text } from '../text.js';
import type { WorkflowDefinition } from '../workflow/index.js';

/**
 * A procedure (*procedure*) that may run beside the main one of a file, such as an objection: a life
 * cycle of its own, with states, terms and letters. Its first state means that nobody has begun it; once
 * it has ended it may be begun again, where it is not said otherwise. It touches the main procedure through declared effects alone.
 */
export interface ProcedureDefinition extends WorkflowDefinition {
  readonly label: Text;
  /** The states of the main procedure in which its steps can be taken. */
  readonly beside: readonly string[];
  /** Those of them in which it can be begun; all of them when left out. */
  readonly begins?: readonly string[];
  /** Steps of the main procedure that wait until it has ended, for it may change what they rest on. */
  readonly holds?: readonly string[];
  /** Once it has ended it cannot be begun again. */
  readonly once?: true;
  /** Steps of the main procedure that cannot be taken before it was gone through once. */
  readonly precedes?: readonly string[];
}

/** What may happen to a file: its main procedure, and by name what may run beside it. */
export interface FileDefinition {
  readonly workflow: WorkflowDefinition;
  readonly procedures?: Readonly<Record<string, ProcedureDefinition>>;
}

/** The procedures that may run beside the main one, by name. */
export function proceduresOf({
  procedures = {},
}: FileDefinition): Readonly<Record<string, ProcedureDefinition>> {
  return procedures;
}

/** Looked up many times for one file, and a definition never changes. */
const WHOLE = new WeakMap<FileDefinition, WorkflowDefinition>();

/**
 * Every state, step and term of a file, of whichever procedure: for who looks something up by its
 * name, which no two procedures of a version share (`validateScheme`).
 */
export function wholeOf(file: FileDefinition): WorkflowDefinition {
  const known = WHOLE.get(file) ?? joined(file);
  WHOLE.set(file, known);
  return known;
}

function joined(file: FileDefinition): WorkflowDefinition {
  const every: readonly WorkflowDefinition[] = [
    file.workflow,
    ...Object.values(proceduresOf(file)),
  ];
  if (every.length === 1) return file.workflow;
  return every.reduce((whole, { states, transitions, deadlines }) => ({
    initial: whole.initial,
    states: { ...whole.states, ...states },
    transitions: { ...whole.transitions, ...transitions },
    deadlines: { ...whole.deadlines, ...deadlines },
  }));
}

/**
 * The states of the main procedure in which a step of one beside it can be taken.
 *
 * @param leaves the state of that procedure that the step leaves
 */
export function besideWhat(
  { beside, begins, initial }: ProcedureDefinition,
  leaves: string,
): readonly string[] {
  return leaves === initial && begins ? begins : beside;
}

/** The procedure that a step belongs to; undefined for one of the main procedure, and for none at all. */
export function procedureOf(
  file: FileDefinition,
  transition: string,
): { readonly name: string; readonly procedure: ProcedureDefinition } | undefined {
  const found = Object.entries(proceduresOf(file)).find(([, { transitions }]) =>
    Object.hasOwn(transitions, transition),
  );
  return found && { name: found[0], procedure: found[1] };
}
