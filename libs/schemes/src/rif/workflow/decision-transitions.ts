import {
  all,
  allocated,
  everyCriterionSufficient,
  fourEyes,
  windowClosed,
  withinCeiling,
  type TransitionDefinition,
} from '@tranche/domain';

/** Ranking and decision; whoever ranked does not decide. */
export const decisionTransitions: Readonly<Record<string, TransitionDefinition>> = {
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
    label: { nl: 'Verlenen', en: 'Award' },
    event: 'awarded',
    guard: all(allocated('award'), everyCriterionSufficient(), withinCeiling(), fourEyes('rank')),
    effects: [
      { kind: 'commit-award' },
      { kind: 'end-deadline', deadline: 'decision' },
      { kind: 'plan-payments' },
      { kind: 'send-letter', letter: 'award' },
    ],
  },
  'reject-on-quality': {
    from: ['ranked'],
    to: 'rejected',
    by: ['decision-maker'],
    label: { nl: 'Afwijzen op kwaliteit', en: 'Reject on quality' },
    event: 'rejected-on-quality',
    guard: all(allocated('reject-quality'), fourEyes('rank')),
    effects: [
      { kind: 'end-deadline', deadline: 'decision' },
      { kind: 'send-letter', letter: 'rejection-quality' },
    ],
  },
  'reject-by-ceiling': {
    from: ['ranked'],
    to: 'rejected',
    by: ['decision-maker'],
    label: { nl: 'Afwijzen wegens plafond', en: 'Reject by the ceiling' },
    event: 'rejected-by-ceiling',
    guard: all(allocated('reject-ceiling'), fourEyes('rank')),
    effects: [
      { kind: 'end-deadline', deadline: 'decision' },
      { kind: 'send-letter', letter: 'rejection-ceiling' },
    ],
  },
};
