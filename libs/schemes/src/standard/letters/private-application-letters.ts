import type { FactTemplate, LetterDefinition, LetterSection, Text } from '@tranche/domain';
import { authority, contact } from './envelope-sections.js';
import { outcome, privateFacts } from './private-sections.js';

/* Letters of a private arrangement: the words for who reads the application come from the scheme. */

const missing: LetterSection['blocks'] = [
  { kind: 'list-from', itemsFrom: 'omissions', item: { nl: '{omission}', en: '{omission}' } },
];

/**
 * Asks for what is missing.
 *
 * @param consequence what happens when nothing is added
 * @param facts what stands on top beside the usual, such as who the sponsor is
 */
export function privateSupplement(
  consequence: Text,
  ...facts: readonly FactTemplate[]
): LetterDefinition {
  return {
    kind: 'supplement-request',
    subject: {
      nl: 'Er ontbreekt nog iets aan uw aanvraag {reference}',
      en: 'Something is missing from your application {reference}',
    },
    sections: [
      privateFacts(...facts),
      {
        heading: { nl: 'Wat ontbreekt er?', en: 'What is missing?' },
        covers: ['omissions'],
        blocks: missing,
      },
      {
        heading: { nl: 'Tot wanneer kunt u aanvullen?', en: 'Until when can you supplement?' },
        covers: ['repair-term'],
        blocks: [
          {
            kind: 'paragraph',
            tone: 'decision',
            text: {
              nl: 'Vul uw aanvraag aan in het portaal, uiterlijk op {repairUntil}.',
              en: 'Supplement your application in the portal, by {repairUntil} at the latest.',
            },
          },
          { kind: 'paragraph', text: consequence },
        ],
      },
      contact,
      authority,
    ],
  };
}

/** The application stays incomplete and goes no further. */
export function privateIncomplete(
  again: Text,
  ...facts: readonly FactTemplate[]
): LetterDefinition {
  return {
    kind: 'not-processed',
    subject: {
      nl: 'Uw aanvraag {reference} gaat niet verder',
      en: 'Your application {reference} goes no further',
    },
    sections: [
      privateFacts(...facts),
      outcome({
        nl: 'Uw aanvraag voor {projectTitle} gaat niet verder, omdat zij niet compleet is.',
        en: 'Your application for {projectTitle} goes no further, because it is not complete.',
      }),
      {
        heading: { nl: 'Waarom?', en: 'Why?' },
        covers: ['ground'],
        blocks: [
          {
            kind: 'paragraph',
            text: {
              nl: 'Wij hebben u gevraagd uw aanvraag aan te vullen. Dit ontbreekt nog:',
              en: 'We asked you to supplement your application. This is still missing:',
            },
          },
          ...missing,
          { kind: 'paragraph', text: again },
        ],
      },
      contact,
      authority,
    ],
  };
}

/** No, for the reasons given one by one. */
export function privateRefusal(subject: Text, sentence: Text, again: Text): LetterDefinition {
  return {
    kind: 'rejection',
    subject,
    sections: [
      privateFacts(),
      outcome(sentence),
      {
        heading: { nl: 'Waarom?', en: 'Why?' },
        covers: ['ground', 'reasons'],
        blocks: missing,
      },
      {
        heading: { nl: 'Nog een keer aanvragen?', en: 'Apply again?' },
        covers: ['resubmission'],
        blocks: [{ kind: 'paragraph', text: again }],
      },
      contact,
      authority,
    ],
  };
}
