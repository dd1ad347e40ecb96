import type { WorkflowDefinition } from '@tranche/domain';
import { executionTransitions } from '../standard/workflow/execution-transitions.js';
import { deadlinesAtOnce, deadlinesInParts } from './workflow/deadlines.js';
import { examTransitions } from './workflow/exam-transitions.js';
import { statesAtOnce, statesInParts } from './workflow/states.js';
import { untilDecided } from './workflow/until-decided.js';

/** Paid at once, then only looked at whether the student kept to the call. */
export const workflowAtOnce: WorkflowDefinition = {
  initial: 'draft',
  states: statesAtOnce,
  deadlines: deadlinesAtOnce,
  transitions: { ...untilDecided(), ...executionTransitions(['isDone']) },
};

/** Half at once, half after the proof of the first-year exam. */
export const workflowInParts: WorkflowDefinition = {
  initial: 'draft',
  states: statesInParts,
  deadlines: deadlinesInParts,
  transitions: {
    ...untilDecided([{ kind: 'start-deadline', deadline: 'exam-proof' }]),
    ...examTransitions,
    ...executionTransitions(['isDone'], ['exam-passed']),
  },
};
