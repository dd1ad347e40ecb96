import {
  all,
  allocated,
  always,
  fourEyes,
  withinCeiling,
  type TransitionDefinition,
} from '@tranche/domain';
import { proposeRejection, trancheDecision } from '../../standard/workflow/decision-transitions.js';
import { rejection } from '../../standard/workflow/rejection-hearing.js';
import { STAND_REVISED } from '../../standard/workflow/determination-revision.js';
import { rejectOnQuality } from '../../standard/workflow/ranking-rejections.js';

/**
 * All applications in time are decided together (art. 21), and the decision is the determination.
 * What may not count at all (art. 20) is taken out before the ceilings are divided.
 */
export const decision: Readonly<Record<string, TransitionDefinition>> = {
  'propose-rejection': proposeRejection(['submitted', 'complete']),
  'drop-rejection': {
    from: ['rejection-proposed'],
    to: 'complete',
    by: ['officer', 'decision-maker'],
    label: { nl: 'Toch meenemen in de verdeling', en: 'Include in the allocation after all' },
    event: 'rejection-dropped',
    guard: always(),
    effects: [],
  },
  ...rejection({
    from: ['rejection-proposed'],
    announcedFrom: ['complete'],
    proposal: 'propose-rejection',
    of: 'money',
  }),
  ...trancheDecision('after-closing'),
  award: {
    from: ['ranked'],
    to: 'determined',
    by: ['decision-maker'],
    label: { nl: 'Vaststellen', en: 'Determine' },
    event: 'determined',
    step: 'award',
    guard: all(allocated('award'), withinCeiling(), fourEyes('rank')),
    effects: [
      { kind: 'commit-award' },
      { kind: 'end-deadline', deadline: 'decision' },
      { kind: 'plan-payments' },
      { kind: 'determine' },
      { kind: 'send-letter', letter: 'determination' },
    ],
  },
  ...STAND_REVISED,
  'reject-on-quality': rejectOnQuality({
    label: { nl: 'Afwijzen: geen gerealiseerde plaats', en: 'Reject: no realised place' },
    event: 'rejected-without-place',
  }),
};
