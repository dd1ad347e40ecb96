import type { LetterDefinition, Text } from '@tranche/domain';
import { authority, contact } from '../../standard/letters/envelope-sections.js';
import { outcome, privateFacts } from '../../standard/letters/private-sections.js';
import { sponsorFact } from './sponsor-fact.js';

/** The exam was not proven in time: the first half stays, the second does not come. */
export function closedAfterFirstPart(within: Text): LetterDefinition {
  return {
    kind: 'closed-after-first-part',
    subject: {
      nl: 'U krijgt het tweede deel van de beurs niet ({reference})',
      en: 'You do not receive the second part of the grant ({reference})',
    },
    sections: [
      privateFacts(sponsorFact),
      outcome({
        nl: 'Uw beurs van {parameterSponsor} voor {projectTitle} stopt na het eerste deel. Dat deel mag u houden.',
        en: 'Your grant from {parameterSponsor} for {projectTitle} stops after the first part. You may keep that part.',
      }),
      {
        heading: { nl: 'Waarom?', en: 'Why?' },
        covers: ['reasons'],
        blocks: [
          {
            kind: 'paragraph',
            text: {
              nl: `Het tweede deel is er als u binnen ${within.nl} jaar 1 haalt. Dat is niet gebleken:`,
              en: `The second part is there if you pass year 1 within ${within.en}. That was not shown:`,
            },
          },
          {
            kind: 'list-from',
            itemsFrom: 'omissions',
            item: { nl: '{omission}', en: '{omission}' },
          },
        ],
      },
      contact,
      authority,
    ],
  };
}
