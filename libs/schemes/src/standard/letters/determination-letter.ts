import type { LetterDefinition } from '@tranche/domain';
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
              label: { nl: 'Verleend, ten hoogste', en: 'Awarded, at most' },
              value: { nl: '{awardedAmount}', en: '{awardedAmount}' },
            },
            {
              label: { nl: 'Al betaald', en: 'Already paid' },
              value: { nl: '{paidAmount}', en: '{paidAmount}' },
            },
            {
              label: { nl: 'Vastgesteld', en: 'Determined' },
              value: { nl: '{determinedAmount}', en: '{determinedAmount}' },
            },
          ],
        },
        {
          kind: 'paragraph',
          when: 'stillToPay',
          text: {
            nl: 'U krijgt nog {payableAmount}. Ik betaal dit binnen zes weken (artikel 4:87 Awb).',
            en: 'You still receive {payableAmount}. I pay it within six weeks (article 4:87 Awb).',
          },
        },
        {
          kind: 'paragraph',
          when: 'toRecover',
          text: {
            nl: 'U heeft {recoverableAmount} te veel ontvangen. Dat bedrag moet u terugbetalen (artikel 4:57 Awb). U krijgt daarover een aparte brief.',
            en: 'You received {recoverableAmount} too much. You must pay that back (article 4:57 Awb). You will receive a separate letter about it.',
          },
        },
      ],
    },
    objectionClause,
    contact,
    authority,
  ],
};
