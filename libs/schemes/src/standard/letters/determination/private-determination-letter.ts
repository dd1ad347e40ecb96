import type { FactTemplate, LetterDefinition } from '@tranche/domain';
import { determinationReasons, settlement } from './determination-sections.js';
import { authority, contact } from '../envelope-sections.js';
import { outcome, privateFacts } from '../private-sections.js';

/** The grant is complete: its final amount, why, and what is still paid or paid back. */
export function privateDetermination(...facts: readonly FactTemplate[]): LetterDefinition {
  return {
    kind: 'determination',
    subject: {
      nl: 'Uw beurs is afgerond ({reference})',
      en: 'Your grant is complete ({reference})',
    },
    sections: [
      privateFacts(...facts),
      outcome({
        nl: 'Uw beurs voor {projectTitle} is afgerond. Het definitieve bedrag is {determinedAmount}.',
        en: 'Your grant for {projectTitle} is complete. The final amount is {determinedAmount}.',
      }),
      determinationReasons,
      settlement({
        awarded: { nl: 'Toegekend', en: 'Granted' },
        determined: { nl: 'Definitief bedrag', en: 'Final amount' },
        toPay: {
          nl: 'U krijgt wat u van dit bedrag nog niet heeft ontvangen.',
          en: 'You receive what you have not received of this amount yet.',
        },
        toRecover: {
          nl: 'Heeft u meer ontvangen dan dit bedrag, dan vraagt de sponsor het verschil terug.',
          en: 'If you received more than this amount, the sponsor asks the difference back.',
        },
      }),
      contact,
      authority,
    ],
  };
}
