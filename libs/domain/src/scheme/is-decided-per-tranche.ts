import type { TransitionStep } from '../workflow/index.js';
import type { SchemeVersion } from './scheme.js';

const PER_TRANCHE: readonly TransitionStep[] = [
  'rank',
  'award',
  'reject-quality',
  'reject-ceiling',
];

/**
 * Whether a transition decides a whole tranche under its lock, never one application by itself. Where
 * nothing is divided, every application is decided by itself and no transition has such a step.
 */
export function isDecidedPerTranche(
  { workflow }: Pick<SchemeVersion, 'workflow'>,
  transition: string,
): boolean {
  const step = workflow.transitions[transition]?.step;
  return step !== undefined && PER_TRANCHE.includes(step);
}
