import type { WorkflowDefinition } from '@tranche/domain';
import { executionTransitions } from '../standard/workflow/execution-transitions.js';
import { assessmentTransitions } from './workflow/assessment-transitions.js';
import { deadlines } from './workflow/deadlines.js';
import { decisionTransitions } from './workflow/decision-transitions.js';
import { intakeTransitions } from './workflow/intake-transitions.js';
import { states } from './workflow/states.js';

/** From draft to final determination, as the regulations of 2019 and 2024 have it, with near-miss repair. */
export const rifWorkflow: WorkflowDefinition = {
  initial: 'draft',
  states,
  deadlines,
  transitions: {
    ...intakeTransitions,
    ...assessmentTransitions,
    ...decisionTransitions,
    ...executionTransitions(['realisedCost', 'realisedCoFinancing', 'isDone']),
  },
};
