import { requiredFieldsOf } from '../../../letters/index.js';
import {
  isUndecided,
  type TransitionDefinition,
  type TransitionStep,
} from '../../../workflow/index.js';
import { lettersOf } from '../../scheme-traits.js';
import type { SchemeVersion } from '../../scheme.js';
import { finding, type Finding } from '../finding.js';

/** What a division leads to, decided for a whole tranche. */
export const DIVIDED: readonly TransitionStep[] = ['award', 'reject-quality', 'reject-ceiling'];

/**
 * A decision works once it is made known to whom it is for (Awb 3:40, 3:41), so each sends a letter:
 * an award, an approval, an admission, and every rejection. That says until when one can object to it, or
 * appeal from it (Awb 3:45).
 */
export function decisionFindings(scheme: SchemeVersion): readonly Finding[] {
  const open = lettersOf(scheme)
    .filter((letter) => REMEDIES.some((until) => requiredFieldsOf(letter).values.includes(until)))
    .map(({ kind }) => kind);
  return Object.entries(scheme.workflow.transitions)
    .filter(([, transition]) => isDecision(scheme, transition))
    .flatMap(([name, { effects }]) => {
      const letters = effects.flatMap((each) => (each.kind === 'send-letter' ? [each.letter] : []));
      if (letters.length === 0) return [finding('decision-without-letter', name)];
      const isOpen = scheme.law !== 'awb' || letters.some((kind) => open.includes(kind));
      return isOpen ? [] : [finding('decision-without-remedy', `${name}: ${letters.join(', ')}`)];
    });
}

/** The last day to do something against a decision, as a letter prints it. */
const REMEDIES = ['objectionUntil', 'appealUntil'] as const;

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
    (by.some((role) => role !== 'system') && effects.some(takesAway)) ||
    (isDecidedBy && !isUndecided(workflow, to))
  );
}

/** What was given ends, or becomes another; where the system does it, it follows from what somebody decided. */
function takesAway({ kind }: TransitionDefinition['effects'][number]): boolean {
  return kind === 'free-ceiling' || kind === 'advance-main' || kind === 'replace-decision';
}

function decides(effect: TransitionDefinition['effects'][number]): boolean {
  switch (effect.kind) {
    case 'record-decision':
    case 'commit-award':
    case 'grant-permission':
    case 'determine':
      return true;
    case 'revise-determination':
    case 'lower-award':
    case 'shorten-period':
      return effect.step === 'decide';
    default:
      return false;
  }
}
