import type { FactTemplate, LetterDefinition } from '@tranche/domain';
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
      {
        heading: { nl: 'Waarom dit bedrag?', en: 'Why this amount?' },
        covers: ['reasons'],
        blocks: [
          {
            kind: 'list-from',
            itemsFrom: 'determinationReasons',
            item: { nl: '{reason}', en: '{reason}' },
          },
        ],
      },
      {
        heading: { nl: 'Wat betekent dit voor u?', en: 'What does this mean for you?' },
        covers: ['amount'],
        blocks: [
          {
            kind: 'facts',
            facts: [
              {
                label: { nl: 'Toegekend', en: 'Granted' },
                value: { nl: '{awardedAmount}', en: '{awardedAmount}' },
              },
              {
                label: { nl: 'Al betaald', en: 'Already paid' },
                value: { nl: '{paidAmount}', en: '{paidAmount}' },
              },
              {
                label: { nl: 'Definitief bedrag', en: 'Final amount' },
                value: { nl: '{determinedAmount}', en: '{determinedAmount}' },
              },
            ],
          },
          {
            kind: 'paragraph',
            when: 'stillToPay',
            text: {
              nl: 'U krijgt nog {payableAmount}.',
              en: 'You still receive {payableAmount}.',
            },
          },
          {
            kind: 'paragraph',
            when: 'toRecover',
            text: {
              nl: 'U heeft {recoverableAmount} te veel gekregen. De sponsor vraagt dat bedrag terug. U krijgt daarover een aparte brief.',
              en: 'You received {recoverableAmount} too much. The sponsor asks that amount back. You will receive a separate letter about it.',
            },
          },
        ],
      },
      contact,
      authority,
    ],
  };
}
