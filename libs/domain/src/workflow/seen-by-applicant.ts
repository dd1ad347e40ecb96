import type { Role } from '../access.js';
import type { TransitionDefinition, WorkflowDefinition } from './definition.js';

const OFFICE: readonly Role[] = ['officer', 'chair', 'decision-maker', 'auditor'];

/**
 * Whether an applicant may read of a step in its history. A proposal of one officer to another is no
 * decision before it is made and sent (Awb 3:41): a step that the office takes, that sets nothing in
 * motion and that leads to a state which the applicant knows by the name of another, stays in the office.
 * So does what its definition calls internal.
 */
export function isTold(
  { states }: Pick<WorkflowDefinition, 'states'>,
  { isInternal, by, effects, to }: TransitionDefinition,
  from: string,
): boolean {
  if (isInternal) return false;
  const isInside = effects.length === 0 && from !== to && by.every((role) => OFFICE.includes(role));
  if (!isInside) return true;
  const alike = calledAlike(states, to);
  return !alike.includes(from) && alike[0] === to;
}

/**
 * The state of an application as its applicant may know it: one that is reached by nothing but steps of
 * which the applicant is not told, is to the applicant the one that bears its name openly.
 *
 * @returns its name, which is the given one for most states
 */
export function seenState(workflow: WorkflowDefinition, state: string): string {
  if (isReachedOpenly(workflow, state)) return state;
  const open = calledAlike(workflow.states, state).find((each) => isReachedOpenly(workflow, each));
  return open ?? state;
}

function isReachedOpenly(workflow: WorkflowDefinition, state: string): boolean {
  const steps = Object.values(workflow.transitions).filter(({ to }) => to === state);
  const ways = steps.flatMap((step) => step.from.map((from) => ({ step, from })));
  return (
    state === workflow.initial ||
    ways.some(({ step, from }) => from !== state && isTold(workflow, step, from))
  );
}

/** The states that an applicant knows by the same name as this one, itself among them. */
function calledAlike(states: WorkflowDefinition['states'], state: string): readonly string[] {
  const name = states[state]?.label.applicant;
  return Object.entries(states).flatMap(
    ([
      each,
      {
        label: { applicant },
      },
    ]) => (applicant.nl === name?.nl && applicant.en === name.en ? [each] : []),
  );
}
