import { always, type TransitionDefinition } from '@tranche/domain';
import { rejectOne } from '../../standard/workflow/decision-transitions.js';

/** A claim that does not meet the conditions, whatever money is left: proposed by one, decided by another. */
export const rejectionTransitions: Readonly<Record<string, TransitionDefinition>> = {
  'propose-rejection': {
    from: ['complete'],
    to: 'rejection-proposed',
    by: ['officer'],
    label: { nl: 'Afwijzing voorstellen', en: 'Propose a rejection' },
    event: 'rejection-proposed',
    motivation: 'required',
    guard: always(),
    effects: [],
  },
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
  reject: rejectOne(['rejection-proposed'], [{ kind: 'release-slots' }], 'propose-rejection'),
};
