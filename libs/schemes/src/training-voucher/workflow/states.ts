import type { StateDefinition } from '@tranche/domain';
import { REVISION_STATES } from '../../standard/workflow/determination-revision.js';
import { EX_OFFICIO_STATES } from '../../standard/workflow/ex-officio-transitions.js';
import { REJECTION_HEARING_STATES } from '../../standard/workflow/rejection-hearing.js';
import {
  INTAKE_STATES,
  RANKED,
  REJECTED,
  REJECTION_PROPOSED,
} from '../../standard/workflow/states.js';

const { submitted: _neverOnlySubmitted, ...FROM_DRAFT_TO_COMPLETE } = INTAKE_STATES;

export const voucherStates: Readonly<Record<string, StateDefinition>> = {
  ...FROM_DRAFT_TO_COMPLETE,
  'repair-lapsed': {
    phase: 'intake',
    label: {
      applicant: { nl: 'Niet op tijd aangevuld', en: 'Not supplemented in time' },
      staff: { nl: 'Niet aangevuld, te beslissen', en: 'Not supplemented, to be decided' },
    },
    deadline: 'decision',
  },
  'rejection-proposed': REJECTION_PROPOSED,
  ...REJECTION_HEARING_STATES,
  ranked: RANKED,
  rejected: REJECTED,
  ...EX_OFFICIO_STATES,
  ...REVISION_STATES,
  'proof-asked': {
    phase: 'execution',
    label: {
      applicant: { nl: 'Bewijs gevraagd', en: 'Proof asked' },
      staff: { nl: 'Steekproef, wacht op bewijs', en: 'Sample check, waiting for proof' },
    },
    deadline: 'proof',
  },
  'proof-received': {
    phase: 'execution',
    label: {
      applicant: { nl: 'Wij kijken naar uw bewijs', en: 'We look at your proof' },
      staff: { nl: 'Steekproef, bewijs binnen', en: 'Sample check, proof in' },
    },
    deadline: 'determination',
  },
};
