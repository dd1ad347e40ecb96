import type { LetterDefinition } from '@tranche/domain';
import { authority, contact } from '../../standard/letters/envelope-sections.js';
import { privateFacts } from '../../standard/letters/private-sections.js';
import { sponsorFact } from './sponsor-fact.js';

/** What was sent does not show that the exam was passed: what is missing, and until when it can come. */
export const proofNotEnough: LetterDefinition = {
  kind: 'proof-not-enough',
  subject: {
    nl: 'Uw bewijs is nog niet goed: stuur nieuw bewijs ({reference})',
    en: 'Your proof is not sufficient: send new proof ({reference})',
  },
  sections: [
    privateFacts(sponsorFact),
    {
      heading: { nl: 'Wat ontbreekt er?', en: 'What is missing?' },
      covers: ['omissions'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'U stuurde bewijs dat u jaar 1 heeft gehaald, voor het tweede deel van uw beurs van {parameterSponsor} voor {projectTitle}. Dat bewijs is niet genoeg:',
            en: 'You sent proof that you passed year 1, for the second part of your grant from {parameterSponsor} for {projectTitle}. That proof is not enough:',
          },
        },
        { kind: 'list-from', itemsFrom: 'omissions', item: { nl: '{omission}', en: '{omission}' } },
      ],
    },
    {
      heading: { nl: 'Wat moet u doen?', en: 'What must you do?' },
      blocks: [
        {
          kind: 'paragraph',
          tone: 'decision',
          text: {
            nl: 'Stuur nieuw bewijs, uiterlijk op {examProofUntil}. Stuur het naar het adres boven deze brief en noem het kenmerk {reference}.',
            en: 'Send new proof, by {examProofUntil} at the latest. Send it to the address at the head of this letter and mention the reference {reference}.',
          },
        },
        {
          kind: 'paragraph',
          text: {
            nl: 'De dagen waarop wij naar uw bewijs keken, tellen niet mee. U houdt ten minste zo veel tijd als u had toen uw bewijs binnenkwam.',
            en: 'The days on which we looked at your proof do not count. You keep at least as much time as you had when your proof came in.',
          },
        },
        {
          kind: 'paragraph',
          text: {
            nl: 'Komt er geen goed bewijs? Dan houdt u het eerste deel en krijgt u het tweede deel niet. Dat schrijven wij u dan.',
            en: 'If no sufficient proof comes, you keep the first part and do not receive the second. We then write to you.',
          },
        },
      ],
    },
    contact,
    authority,
  ],
};
