import type { WorkflowDefinition } from '@tranche/domain';
import { decisionDeadline, REPAIR_DEADLINES } from '../standard/workflow/deadlines.js';
import { REJECTION_HEARING_DEADLINES } from '../standard/workflow/rejection-hearing.js';
import { decision } from './workflow/decision-transitions.js';
import { intake } from './workflow/intake-transitions.js';
import { states } from './workflow/states.js';

/** From draft to determination; the thirteen weeks run from the closing (art. 22). */
export const practicalLearningWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states,
  deadlines: {
    decision: decisionDeadline('window-closing'),
    ...REPAIR_DEADLINES,
    ...REJECTION_HEARING_DEADLINES,
  },
  transitions: { ...intake, ...decision },
};
