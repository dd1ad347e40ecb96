import {
  all,
  allocated,
  everyCriterionSufficient,
  fourEyes,
  windowClosed,
  withinCeiling,
  type Effect,
  type Guard,
  type Text,
  type TransitionDefinition,
} from '@tranche/domain';

export interface RankedDecision {
  /** What the yes is called, and what it sets in motion after the amount is committed. */
  readonly award: { readonly label: Text; readonly effects: readonly Effect[] };
  /** What a rejection frees, such as the place among the applications one may make. */
  readonly onRejection: readonly Effect[];
}

const END_DECISION: Effect = { kind: 'end-deadline', deadline: 'decision' };

/** Everybody who was scored is ranked after the closing; whoever ranked does not decide. */
export function rankedDecision({
  award,
  onRejection,
}: RankedDecision): Readonly<Record<string, TransitionDefinition>> {
  return {
    rank: {
      from: ['assessed', 'ranked'],
      to: 'ranked',
      by: ['officer', 'chair'],
      label: { nl: 'In de rangorde zetten', en: 'Rank' },
      event: 'ranked',
      guard: windowClosed(),
      effects: [],
    },
    award: {
      from: ['ranked'],
      to: 'awarded',
      by: ['decision-maker'],
      label: award.label,
      event: 'awarded',
      guard: all(allocated('award'), everyCriterionSufficient(), withinCeiling(), fourEyes('rank')),
      effects: [{ kind: 'commit-award' }, END_DECISION, ...award.effects],
    },
    'reject-on-quality': rejection({
      label: { nl: 'Afwijzen op kwaliteit', en: 'Reject on quality' },
      event: 'rejected-on-quality',
      guard: allocated('reject-quality'),
      effects: [...onRejection, { kind: 'send-letter', letter: 'rejection-quality' }],
    }),
    'reject-by-ceiling': rejection({
      label: { nl: 'Afwijzen wegens plafond', en: 'Reject by the ceiling' },
      event: 'rejected-by-ceiling',
      guard: allocated('reject-ceiling'),
      effects: [...onRejection, { kind: 'send-letter', letter: 'rejection-ceiling' }],
    }),
  };
}

function rejection(own: {
  readonly label: Text;
  readonly event: string;
  readonly guard: Guard;
  readonly effects: readonly Effect[];
}): TransitionDefinition {
  return {
    from: ['ranked'],
    to: 'rejected',
    by: ['decision-maker'],
    label: own.label,
    event: own.event,
    guard: all(own.guard, fourEyes('rank')),
    effects: [END_DECISION, ...own.effects],
  };
}
