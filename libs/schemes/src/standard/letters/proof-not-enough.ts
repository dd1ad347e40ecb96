import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import { authority, contact } from './envelope-sections.js';

interface ProofNotEnough {
  /** The facts on top. */
  readonly facts: LetterSection;
  /** Proof of what came in, and for what. */
  readonly sent: Text;
  /** The last day for new proof, by the name of its field. */
  readonly until: string;
  /** That it was looked at, by whoever speaks in the letter, such as “ik naar uw bewijs keek”. */
  readonly looked: Text;
  /** What follows where no sufficient proof comes. */
  readonly otherwise: Text;
}

/** What was sent does not show what it must: what is missing, and until when it can come. */
export function proofNotEnough({
  facts,
  sent,
  until,
  looked,
  otherwise,
}: ProofNotEnough): LetterDefinition {
  return {
    kind: 'proof-not-enough',
    subject: {
      nl: 'Uw bewijs is nog niet goed: stuur nieuw bewijs ({reference})',
      en: 'Your proof is not sufficient: send new proof ({reference})',
    },
    sections: [
      facts,
      {
        heading: { nl: 'Wat ontbreekt er?', en: 'What is missing?' },
        covers: ['omissions'],
        blocks: [
          {
            kind: 'paragraph',
            text: {
              nl: `${sent.nl} Dat bewijs is niet genoeg:`,
              en: `${sent.en} That proof is not enough:`,
            },
          },
          {
            kind: 'list-from',
            itemsFrom: 'omissions',
            item: { nl: '{omission}', en: '{omission}' },
          },
        ],
      },
      {
        heading: { nl: 'Wat moet u doen?', en: 'What must you do?' },
        blocks: [
          {
            kind: 'paragraph',
            tone: 'decision',
            text: {
              nl: `Stuur nieuw bewijs, uiterlijk op {${until}}. Stuur het naar het adres boven deze brief en noem het kenmerk {reference}.`,
              en: `Send new proof, by {${until}} at the latest. Send it to the address at the head of this letter and mention the reference {reference}.`,
            },
          },
          {
            kind: 'paragraph',
            text: {
              nl: `De dagen waarop ${looked.nl}, tellen niet mee. U houdt ten minste zo veel tijd als u had toen uw bewijs binnenkwam.`,
              en: `The days on which ${looked.en} do not count. You keep at least as much time as you had when your proof came in.`,
            },
          },
          { kind: 'paragraph', text: otherwise },
        ],
      },
      contact,
      authority,
    ],
  };
}
