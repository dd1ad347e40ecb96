import { requiredFieldsOf } from '../../../letters/index.js';
import {
  isUndecided,
  stateMeans,
  type DecisionOutcome,
  type EffectKind,
  type Guard,
  type TransitionDefinition,
} from '../../../workflow/index.js';
import { lettersOf } from '../../scheme-traits.js';
import type { SchemeVersion } from '../../scheme.js';
import { demands } from '../demands.js';
import { finding, type Finding } from '../finding.js';

/** What gives somebody money or a permission, or takes it away. */
const WEIGHTY: readonly EffectKind[] = [
  'commit-award',
  'grant-permission',
  'release-payments',
  'drop-payments',
  'determine',
  'revise-determination',
  'lower-award',
  'shorten-period',
  'replace-decision',
];

const GRANTING: readonly DecisionOutcome[] = ['awarded', 'approved'];

/**
 * Nobody pays, grants or takes away alone (Awb 10:3(3) in spirit): one person puts it forward, another
 * decides. That holds too for a decision on what was given, such as a revocation, which is known by the
 * objection that its letter offers, and for one on an objection, which is known by the appeal.
 */
export function fourEyesFindings(
  scheme: Pick<SchemeVersion, 'letters' | 'workflow'>,
): readonly Finding[] {
  const objected = lettersOffering(scheme, 'objectionUntil');
  const appealed = lettersOffering(scheme, 'appealUntil');
  const { states, transitions } = scheme.workflow;
  return Object.entries(transitions)
    .filter(([, transition]) => {
      const isAfterwards = transition.from.some((name) => states[name]?.phase === 'execution');
      return (
        isWeighty(transition) ||
        isGranting(scheme, transition) ||
        (isOfOffice(transition) && isTakenBack(transition)) ||
        (isOfOffice(transition) && isAfterwards && sends(transition, objected)) ||
        sends(transition, appealed)
      );
    })
    .filter(([, { by, guard }]) => by.some((role) => role !== 'system') && !asksTwo(guard))
    .map(([name]) => finding('four-eyes-missing', name));
}

function isWeighty({ effects }: TransitionDefinition): boolean {
  return effects.some(
    (effect) =>
      WEIGHTY.includes(effect.kind) &&
      // What is only announced, somebody else still decides.
      !('step' in effect && effect.step === 'announce'),
  );
}

/** A place or award that goes back to the ceiling. */
function isTakenBack({ effects }: TransitionDefinition): boolean {
  return effects.some(({ kind }) => kind === 'free-ceiling');
}

/** Whoever has something may hand it in alone. */
function isOfOffice({ by }: TransitionDefinition): boolean {
  return by.some((role) => role !== 'applicant' && role !== 'system');
}

/** An award, an approval or an admission, which gives something even where it is no money. */
function isGranting(
  { workflow }: Pick<SchemeVersion, 'workflow'>,
  { effects, from, step, to }: TransitionDefinition,
): boolean {
  return (
    step === 'award' ||
    effects.some((each) => each.kind === 'record-decision' && GRANTING.includes(each.outcome)) ||
    (stateMeans(workflow, to, 'awarded') && from.some((name) => isUndecided(workflow, name)))
  );
}

/** The letters that say until when something can be done against what they tell. */
function lettersOffering(scheme: Pick<SchemeVersion, 'letters'>, until: string): readonly string[] {
  return lettersOf(scheme)
    .filter((letter) => requiredFieldsOf(letter).values.includes(until))
    .map(({ kind }) => kind);
}

function sends({ effects }: TransitionDefinition, letters: readonly string[]): boolean {
  return effects.some((effect) => effect.kind === 'send-letter' && letters.includes(effect.letter));
}

/** Whether a guard cannot hold for who took the earlier step as well. */
export function asksTwo(guard: Guard): boolean {
  return demands(guard, 'four-eyes');
}
