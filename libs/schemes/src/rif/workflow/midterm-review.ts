import type { ProcedureDefinition, StateDefinition, WorkflowDefinition } from '@tranche/domain';
import { determiningSteps } from '../../standard/workflow/determining-steps.js';
import { endHalfway } from '../../standard/workflow/end-halfway.js';
import { executionOf } from '../../standard/workflow/states.js';
import { midtermDeadlines, type MidtermBy } from './midterm-deadlines.js';
import { MIDTERM_REVIEW, midtermStates } from './midterm-states.js';
import { midtermTransitions } from './midterm-transitions.js';

/**
 * The review runs beside the award, which goes on meanwhile: its advances fall due, and an account can
 * come in. What the subsidy is at most has to be known before it is determined.
 *
 * @param main the main procedure, in which {@link standEnded} follows on an ending
 */
export function midtermReview(main: WorkflowDefinition, by: MidtermBy): ProcedureDefinition {
  return {
    label: MIDTERM_REVIEW,
    beside: executionOf(main.states),
    begins: ['awarded'],
    holds: determiningSteps(main),
    initial: 'no-midterm-review',
    states: midtermStates(by),
    deadlines: midtermDeadlines(by),
    transitions: midtermTransitions(by),
  };
}

/**
 * What the decision to end the award does in the main procedure.
 *
 * @param states of the main procedure
 */
export function standEnded(states: Readonly<Record<string, StateDefinition>>) {
  const label = { nl: 'Subsidie beëindigd', en: 'Subsidy ended' };
  return {
    'stand-ended': endHalfway(states, 'award-ended', { event: 'award-ended', label }),
  };
}
