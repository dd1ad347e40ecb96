import type { Field } from '../../form/index.js';
import type { StateDefinition, TransitionDefinition, WorkflowDefinition } from '../definition.js';
import type { StateMeaning, TransitionStep } from './step.js';

/** The names of the transitions that are this step; none where the scheme does not know it. */
export function transitionsOfStep(
  { transitions }: Pick<WorkflowDefinition, 'transitions'>,
  step: TransitionStep,
): readonly string[] {
  return Object.entries(transitions).flatMap(([name, each]) => (each.step === step ? [name] : []));
}

/**
 * The name of the transition that is this step, for who is about to take it.
 *
 * @throws RangeError when the workflow has none; `validateScheme` says so before it is ever asked
 */
export function transitionOfStep(
  workflow: Pick<WorkflowDefinition, 'transitions'>,
  step: TransitionStep,
): string {
  const [name] = transitionsOfStep(workflow, step);
  if (name === undefined) throw new RangeError(`No transition of this workflow is to ${step}`);
  return name;
}

/** The names of the terms that a transition starts. */
export function termsStartedBy(transition: TransitionDefinition | undefined): readonly string[] {
  return (transition?.effects ?? []).flatMap((effect) =>
    effect.kind === 'start-deadline' ? [effect.deadline] : [],
  );
}

/** Every question that is asked with a transition. */
export function askedFields({
  transitions,
}: Pick<WorkflowDefinition, 'transitions'>): readonly Field[] {
  return Object.values(transitions).flatMap(({ asks }) => asks ?? []);
}

/** Whether this step leaves a state. */
export function isLeftBy(
  { transitions }: Pick<WorkflowDefinition, 'transitions'>,
  state: string,
  step: TransitionStep,
): boolean {
  return Object.values(transitions).some(
    (each: TransitionDefinition) => each.step === step && each.from.includes(state),
  );
}

/** Whether a state, which a workflow may not know any more, means this. */
export function stateMeans(
  { states }: { readonly states: Readonly<Record<string, Pick<StateDefinition, 'means'>>> },
  state: string,
  meaning: StateMeaning,
): boolean {
  return states[state]?.means === meaning;
}

/** Whether a step only undoes what was recorded by mistake: a power, and nobody's task. */
export function undoesRecord({ effects }: Pick<TransitionDefinition, 'effects'>): boolean {
  return effects.some(
    (effect) => effect.kind === 'take-back-receipt' && effect.because === 'mistake',
  );
}
