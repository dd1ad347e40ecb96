import type { TransitionDefinition, WorkflowDefinition } from './definition.js';

/** Whether the office asks by it for what is missing (Awb 4:5), and so may say where. */
export function asksSupplement({ event, by }: Pick<TransitionDefinition, 'event' | 'by'>): boolean {
  return event.endsWith('supplement-asked') && by.includes('officer');
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
