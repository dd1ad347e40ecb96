import {
  proceduresOf,
  wholeOf,
  type SchemeVersion,
  type TransitionDefinition,
  type TransitionStep,
} from '@tranche/domain';

/** Where a journey goes: an ending of a procedure, or a decision on the application. */
export type Goal = `ends in ${string}` | `is decided by ${string}`;

export const endsIn = (state: string): Goal => `ends in ${state}`;
export const decidedBy = (transition: string): Goal => `is decided by ${transition}`;

const DIVIDES: readonly TransitionStep[] = ['award', 'reject-quality', 'reject-ceiling'];

/** Whether it decides on the application, by itself or with the whole tranche. */
export function isDecision({ step, effects }: TransitionDefinition): boolean {
  return isOfDivision(step) || effects.some(({ kind }) => kind === 'record-decision');
}

/** Whether it is decided with the whole tranche, by the place in its division. */
export function isOfDivision(step: TransitionStep | undefined): step is TransitionStep {
  return step !== undefined && DIVIDES.includes(step);
}

/** Every ending of every procedure of a version, and every decision on the way. */
export function goalsOf(scheme: SchemeVersion): readonly Goal[] {
  const procedures = [scheme.workflow, ...Object.values(proceduresOf(scheme))];
  const endings = procedures.flatMap(({ states }) =>
    Object.entries(states).flatMap(([name, { final }]) => (final ? [endsIn(name)] : [])),
  );
  const decisions = Object.entries(wholeOf(scheme).transitions)
    .filter(([, each]) => isDecision(each) && canDecide(scheme, each))
    .map(([name]) => decidedBy(name));
  return [...endings, ...decisions];
}

/** Where nobody scores, nobody is turned down for what was scored. */
function canDecide({ assessment }: SchemeVersion, { step }: TransitionDefinition): boolean {
  return step !== 'reject-quality' || assessment.lists.length > 0;
}
