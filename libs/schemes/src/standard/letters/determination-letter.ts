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
        nl: 'Wat u van dit bedrag nog niet heeft ontvangen, betaal ik binnen zes weken (artikel 4:87 Awb).',
        en: 'What you have not received of this amount yet, I pay within six weeks (article 4:87 Awb).',
      },
      toRecover: {
        nl: 'Heeft u meer ontvangen dan dit bedrag, dan kan ik het verschil terugvorderen (artikel 4:57 Awb).',
        en: 'If you received more than this amount, I can recover the difference (article 4:57 Awb).',
      },
    }),
    objectionClause,
    contact,
    authority,
  ],
};
