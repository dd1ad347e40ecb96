import type { LetterDefinition, Text } from '@tranche/domain';
import { authority, contact } from '../../standard/letters/envelope-sections.js';
import { outcome, privateFacts } from '../../standard/letters/private-sections.js';
import { sponsorFact } from './sponsor-fact.js';

/**
 * The exam was proven: the student hears that the rest comes, and when.
 *
 * @param rest what the second part is called
 * @param within how soon it is paid
 */
export function secondPart(rest: Text, within: Text): LetterDefinition {
  return {
    kind: 'second-part',
    subject: {
      nl: 'U krijgt het tweede deel van de beurs ({reference})',
      en: 'You receive the second part of the grant ({reference})',
    },
    sections: [
      privateFacts(sponsorFact),
      outcome({
        nl: `Het bewijs dat u jaar 1 heeft gehaald, is goed. ${rest.nl} van uw beurs van {parameterSponsor} voor {projectTitle} krijgt u nu ook.`,
        en: `The proof that you passed year 1 is fine. You now also receive ${rest.en} of your grant from {parameterSponsor} for {projectTitle}.`,
      }),
      {
        heading: { nl: 'Wanneer krijgt u het geld?', en: 'When do you receive the money?' },
        blocks: [
          {
            kind: 'paragraph',
            text: {
              nl: `Binnen ${within.nl} na de datum van deze brief, op het rekeningnummer uit uw aanvraag. U hoeft daarvoor niets te doen.`,
              en: `Within ${within.en} of the date of this letter, on the account number in your application. You need not do anything for it.`,
            },
          },
        ],
      },
      contact,
      authority,
    ],
  };
}
