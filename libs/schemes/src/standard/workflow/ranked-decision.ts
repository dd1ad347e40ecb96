import {
  all,
  allocated,
  committeeAdvised,
  everyCriterionSufficient,
  fourEyes,
  windowClosed,
  withinCeiling,
  type Effect,
  type Text,
  type TransitionDefinition,
} from '@tranche/domain';
import { rejectByCeiling, rejectOnQuality } from './ranking-rejections.js';

export interface RankedDecision {
  /** What the yes is called, and what it sets in motion after the amount is committed. */
  readonly award: { readonly label: Text; readonly effects: readonly Effect[] };
  /** What a rejection frees, such as the place among the applications one may make. */
  readonly onRejection: readonly Effect[];
}

const END_DECISION: Effect = { kind: 'end-deadline', deadline: 'decision' };

/** The order in which the scored applications stand, once nobody can apply and the advices are there. */
export const RANK: TransitionDefinition = {
  from: ['assessed', 'ranked'],
  to: 'ranked',
  by: ['officer', 'chair'],
  label: { nl: 'In de rangorde zetten', en: 'Rank' },
  event: 'ranked',
  step: 'rank',
  isInternal: true,
  guard: all(windowClosed(), committeeAdvised()),
  effects: [],
};

/** Everybody who was scored is ranked after the closing; whoever ranked does not decide. */
export function rankedDecision({
  award,
  onRejection,
}: RankedDecision): Readonly<Record<string, TransitionDefinition>> {
  return {
    rank: RANK,
    award: {
      from: ['ranked'],
      to: 'awarded',
      by: ['decision-maker'],
      label: award.label,
      event: 'awarded',
      step: 'award',
      guard: all(
        allocated('award'),
        everyCriterionSufficient(),
        committeeAdvised(),
        withinCeiling(),
        fourEyes('rank'),
      ),
      effects: [{ kind: 'commit-award' }, END_DECISION, ...award.effects],
    },
    'reject-on-quality': rejectOnQuality({ onRejection }),
    'reject-by-ceiling': rejectByCeiling(onRejection, committeeAdvised()),
  };
}
