import {
  isUndecided,
  type TransitionDefinition,
  type TransitionStep,
} from '../../workflow/index.js';
import type { SchemeVersion } from '../scheme.js';
import { finding, type Finding } from './finding.js';

/** What a division leads to, decided for a whole tranche. */
export const DIVIDED: readonly TransitionStep[] = ['award', 'reject-quality', 'reject-ceiling'];

/**
 * A decision works once it is made known to whom it is for (Awb 3:40, 3:41), so each sends a letter:
 * an award, an approval, an admission, and every rejection.
 */
export function decisionFindings(scheme: SchemeVersion): readonly Finding[] {
  return Object.entries(scheme.workflow.transitions)
    .filter(([, transition]) => isDecision(scheme, transition))
    .filter(([, { effects }]) => !effects.some(({ kind }) => kind === 'send-letter'))
    .map(([name]) => finding('decision-without-letter', name));
}

/** Whether a step decides on an application, or on what was given for one. */
export function isDecision(
  { workflow }: Pick<SchemeVersion, 'workflow'>,
  transition: TransitionDefinition,
): boolean {
  const { by, effects, from, step, to } = transition;
  const isDecidedBy =
    by.includes('decision-maker') && from.some((name) => isUndecided(workflow, name));
  return (
    (step !== undefined && DIVIDED.includes(step)) ||
    effects.some(decides) ||
    (isDecidedBy && !isUndecided(workflow, to))
  );
}

function decides(effect: TransitionDefinition['effects'][number]): boolean {
  switch (effect.kind) {
    case 'record-decision':
    case 'commit-award':
    case 'grant-permission':
    case 'determine':
    case 'revise-determination':
      return true;
    case 'lower-award':
    case 'shorten-period':
      return effect.step === 'decide';
    default:
      return false;
  }
}
