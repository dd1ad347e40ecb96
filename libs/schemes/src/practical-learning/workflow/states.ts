import type { StateDefinition } from '@tranche/domain';
import { REVISION_STATES } from '../../standard/workflow/determination-revision.js';
import { REJECTION_HEARING_STATES } from '../../standard/workflow/rejection-hearing.js';
import {
  end,
  INTAKE_STATES,
  RANKED,
  REJECTED,
  REJECTION_PROPOSED,
} from '../../standard/workflow/states.js';

export const states: Readonly<Record<string, StateDefinition>> = {
  ...INTAKE_STATES,
  'rejection-proposed': REJECTION_PROPOSED,
  ...REJECTION_HEARING_STATES,
  ranked: RANKED,
  superseded: end({
    nl: 'Vervangen door een nieuwe aanvraag',
    en: 'Replaced by a new application',
  }),
  rejected: REJECTED,
  determined: {
    ...end({ nl: 'Subsidie vastgesteld', en: 'Subsidy determined' }),
    means: 'determined',
  },
  ...REVISION_STATES,
};
