import type { StateDefinition } from '@tranche/domain';
import { end, INTAKE_STATES, RANKED, REJECTED } from '../../standard/workflow/states.js';

export const states: Readonly<Record<string, StateDefinition>> = {
  ...INTAKE_STATES,
  'rejection-proposed': {
    phase: 'decision',
    label: {
      applicant: { nl: 'Volledig, wacht op besluit', en: 'Complete, awaiting decision' },
      staff: { nl: 'Afwijzing voorgesteld', en: 'Rejection proposed' },
    },
    deadline: 'decision',
  },
  ranked: RANKED,
  superseded: end({
    nl: 'Vervangen door een nieuwe aanvraag',
    en: 'Replaced by a new application',
  }),
  rejected: REJECTED,
  determined: end({ nl: 'Subsidie vastgesteld', en: 'Subsidy determined' }),
};
