import type { LetterDefinition } from '@tranche/domain';
import { determinationReasons, settlement } from './determination-sections.js';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from './envelope-sections.js';

/** The final amount, why, and what is still paid or recovered (Awb 4:46, 4:52, 4:57). */
export const determinationLetter: LetterDefinition = {
  kind: 'determination',
  subject: {
    nl: 'Uw subsidie voor {projectTitle} is vastgesteld',
    en: 'Your subsidy for {projectTitle} has been determined',
  },
  sections: [
    applicationFacts,
    decision({
      nl: 'Ik stel de subsidie voor {projectTitle} vast op {determinedAmount}.',
      en: 'I determine the subsidy for {projectTitle} at {determinedAmount}.',
    }),
    determinationReasons,
    settlement({
      awarded: { nl: 'Verleend, ten hoogste', en: 'Awarded, at most' },
      determined: { nl: 'Vastgesteld', en: 'Determined' },
      toPay: {
        nl: 'U krijgt nog {payableAmount}. Ik betaal dit binnen zes weken (artikel 4:87 Awb).',
        en: 'You still receive {payableAmount}. I pay it within six weeks (article 4:87 Awb).',
      },
      toRecover: {
        nl: 'U heeft {recoverableAmount} te veel ontvangen. Dat bedrag moet u terugbetalen (artikel 4:57 Awb). U krijgt daarover een aparte brief.',
        en: 'You received {recoverableAmount} too much. You must pay that back (article 4:57 Awb). You will receive a separate letter about it.',
      },
    }),
    objectionClause,
    contact,
    authority,
  ],
};
