import type { Role } from '../access.js';
import { isWorkedOn } from './available.js';
import type { WorkflowDefinition } from './definition.js';
import type { TransitionStep } from './step/step.js';
import { undoesRecord } from './step/steps.js';

/** Whose turn it is in a state: of the roles that a term can bind, or nobody's while it only runs. */
export type WaitsFor = 'applicant' | 'counterpart' | 'assessors' | 'staff' | 'nobody';

/**
 * Whom an application in this state waits for: whoever the term of the state binds. Without a term,
 * the applicant who has something to send in, or the decision maker who alone can go on.
 *
 * @param state one that the workflow does not know waits for nobody
 */
export function waitsFor(workflow: WorkflowDefinition, state: string): WaitsFor {
  const definition = workflow.states[state];
  if (!definition || definition.final) return 'nobody';
  switch (workflow.deadlines[definition.deadline]?.reminds) {
    case 'applicant':
    case 'partner':
      return 'applicant';
    case 'counterpart':
      return 'counterpart';
    case 'assessor':
      return 'assessors';
    case 'officer':
    case 'chair':
    case 'decision-maker':
    case 'auditor':
      return 'staff';
    case 'system':
    case undefined:
      return withoutTerm(workflow, state);
  }
}

/** Where one of these leaves a state, a file there waits for nothing else: the rest is exception. */
const WAYS_ON: readonly TransitionStep[] = ['declare-complete', 'assign'];

/**
 * The roles that have the step for which an application in this state waits: the way on where the workflow
 * names it, and otherwise any step that leads on. To put right what was recorded is nobody's task.
 */
export function rolesThatGoOn(
  { transitions }: Pick<WorkflowDefinition, 'transitions'>,
  state: string,
): readonly Role[] {
  const steps = Object.values(transitions).filter(({ from }) => from.includes(state));
  const named = steps.filter(({ step }) => step !== undefined && WAYS_ON.includes(step));
  const onward = steps.filter((step) => step.to !== state && !undoesRecord(step));
  const waited = [named, onward].find((list) => list.length > 0) ?? steps;
  return [...new Set(waited.flatMap(({ by }) => by))].filter((role) => role !== 'system');
}

/** The names of the terms within which the assessors score. */
export function assessorDeadlines({
  deadlines,
}: Pick<WorkflowDefinition, 'deadlines'>): readonly string[] {
  return Object.entries(deadlines).flatMap(([name, { reminds }]) =>
    reminds === 'assessor' ? [name] : [],
  );
}

function withoutTerm(workflow: WorkflowDefinition, state: string): WaitsFor {
  if (isWorkedOn(workflow, state)) return 'applicant';
  const ways = Object.values(workflow.transitions).filter(
    (step) => step.from.includes(state) && step.to !== state && !undoesRecord(step),
  );
  const isForDecider = ways.every(({ by }) => by.every((role) => role === 'decision-maker'));
  return ways.length > 0 && isForDecider ? 'staff' : 'nobody';
}
