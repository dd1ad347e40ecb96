import type { TransitionDefinition, WorkflowDefinition } from './definition.js';

/** Whether the office asks by it for what is missing (Awb 4:5), and so may say where. */
export function asksSupplement({ step }: Pick<TransitionDefinition, 'step'>): boolean {
  return step === 'ask-supplement' || step === 'ask-near-miss-supplement';
}

/** The names of the transitions by which a supplement is asked, in the first instance or of a near miss. */
export function supplementRequests({
  transitions,
}: Pick<WorkflowDefinition, 'transitions'>): readonly string[] {
  return Object.entries(transitions).flatMap(([name, each]) =>
    asksSupplement(each) ? [name] : [],
  );
}

/** Whether the office is checking if an application is complete: it could ask for a supplement now. */
export function isBeingChecked(
  { transitions }: Pick<WorkflowDefinition, 'transitions'>,
  state: string,
): boolean {
  return Object.values(transitions).some(
    (each) => each.from.includes(state) && asksSupplement(each),
  );
}
