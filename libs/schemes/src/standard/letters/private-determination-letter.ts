import type { FactTemplate, LetterDefinition } from '@tranche/domain';
import { determinationReasons, settlement } from './determination-sections.js';
import { authority, contact } from './envelope-sections.js';
import { outcome, privateFacts } from './private-sections.js';

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
          nl: 'U krijgt nog {payableAmount}.',
          en: 'You still receive {payableAmount}.',
        },
        toRecover: {
          nl: 'U heeft {recoverableAmount} te veel gekregen. De sponsor vraagt dat bedrag terug. U krijgt daarover een aparte brief.',
          en: 'You received {recoverableAmount} too much. The sponsor asks that amount back. You will receive a separate letter about it.',
        },
      }),
      contact,
      authority,
    ],
  };
}
