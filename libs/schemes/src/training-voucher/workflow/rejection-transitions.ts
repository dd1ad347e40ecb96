import { always, type TransitionDefinition } from '@tranche/domain';
import { proposeRejection } from '../../standard/workflow/decision-transitions.js';
import { rejection } from '../../standard/workflow/rejection-hearing.js';
import { END_DECLINE } from '../../standard/workflow/supplement-transitions.js';

/** A claim that does not meet the conditions, whatever money is left: proposed by one, decided by another. */
export const rejectionTransitions: Readonly<Record<string, TransitionDefinition>> = {
  'propose-rejection': proposeRejection(['complete']),
  // Back with the place it had: nothing was missing.
  'turn-down-proposal': {
    from: ['rejection-proposed'],
    to: 'complete',
    by: ['decision-maker'],
    label: { nl: 'Toch niet afwijzen', en: 'Do not reject after all' },
    event: 'proposal-turned-down',
    guard: always(),
    effects: [],
  },
  ...rejection({
    from: ['rejection-proposed'],
    announcedFrom: ['complete'],
    onRejection: [{ kind: 'release-slots' }, END_DECLINE],
    proposal: 'propose-rejection',
    of: 'money',
  }),
};
