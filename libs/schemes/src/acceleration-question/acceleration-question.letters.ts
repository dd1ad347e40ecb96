import type { LetterDefinition, LetterSection } from '@tranche/domain';
import { committeeFindings } from '../standard/letters/committee-findings.js';
import { lotBlocks } from '../standard/letters/division-blocks.js';
import { authority, contact } from '../standard/letters/envelope-sections.js';
import {
  privateIncomplete,
  privateSupplement,
} from '../standard/letters/private-application-letters.js';
import { grantDuties, outcome, privateFacts } from '../standard/letters/private-sections.js';
import { privateSupplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';

const committee: LetterSection['blocks'] = [
  {
    kind: 'paragraph',
    text: {
      nl: 'De toetscommissie heeft uw vraag op zes punten bekeken. {committeeAdvice}',
      en: 'The test committee looked at your question on six points. {committeeAdvice}',
    },
  },
  ...committeeFindings({
    caption: { nl: 'Oordeel van de toetscommissie', en: 'Judgement of the test committee' },
    reasons: {
      nl: 'Dit vindt de toetscommissie van elk punt, en waarom.',
      en: 'This is what the test committee thinks of each point, and why.',
    },
  }),
];

/** Only what is sufficient has a place in the order. */
const place: LetterSection['blocks'][number] = {
  kind: 'paragraph',
  text: { nl: 'Uw vraag staat op {rank}.', en: 'Your question stands at {rank}.' },
};

/** Help, not money: a team of experts, and talks with parties in the market. */
const approval: LetterDefinition = {
  kind: 'approval',
  subject: {
    nl: 'Uw versnellingsvraag wordt opgepakt ({reference})',
    en: 'Your acceleration question is taken up ({reference})',
  },
  sections: [
    privateFacts(),
    outcome({
      nl: 'De PO-Raad en Kennisnet gaan u helpen met uw vraag {projectTitle}.',
      en: 'PO-Raad and Kennisnet will help you with your question {projectTitle}.',
    }),
    {
      heading: { nl: 'Waarom?', en: 'Why?' },
      covers: ['reasons'],
      blocks: [...committee, place, ...lotBlocks],
    },
    {
      heading: { nl: 'Wat krijgt u?', en: 'What do you receive?' },
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'U krijgt geen geld. U krijgt hulp van een team van experts bij het proces, bij gesprekken met marktpartijen en bij het delen van de resultaten.',
            en: 'You receive no money. You receive help of a team of experts with the process, with talks with parties in the market and with sharing the results.',
          },
        },
      ],
    },
    grantDuties,
    contact,
    authority,
  ],
};

const rejectionOnQuality: LetterDefinition = {
  kind: 'rejection-quality',
  subject: {
    nl: 'Uw versnellingsvraag wordt niet opgepakt ({reference})',
    en: 'Your acceleration question is not taken up ({reference})',
  },
  sections: [
    privateFacts(),
    outcome({
      nl: 'De PO-Raad en Kennisnet pakken uw vraag {projectTitle} niet op.',
      en: 'PO-Raad and Kennisnet do not take up your question {projectTitle}.',
    }),
    {
      heading: { nl: 'Waarom?', en: 'Why?' },
      covers: ['reasons', 'ground'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'Een vraag moet aan elk criterium voldoen. Dit is niet voldoende:',
            en: 'A question must meet every criterion. This is not sufficient:',
          },
        },
        {
          kind: 'list-from',
          itemsFrom: 'insufficientCriteria',
          item: { nl: '{criterion}: {judgement}', en: '{criterion}: {judgement}' },
        },
        ...committee,
      ],
    },
    {
      heading: { nl: 'Nog een keer indienen?', en: 'Submit again?' },
      covers: ['resubmission'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'Komt er nog een ronde? Dan mag uw bestuur opnieuw een vraag indienen.',
            en: 'Is there another round? Then your board may submit a question again.',
          },
        },
      ],
    },
    contact,
    authority,
  ],
};

export const accelerationLetters: readonly LetterDefinition[] = [
  privateSupplement({
    nl: 'Vult u niets aan? Dan gaat uw vraag misschien niet naar de toetscommissie.',
    en: 'If you add nothing, your question may not go to the test committee.',
  }),
  privateSupplementWithdrawn(),
  privateIncomplete({
    nl: 'Is er nog een ronde open, of komt er een nieuwe? Dan kunt u opnieuw een vraag indienen.',
    en: 'Is a round still open, or is there a new one? Then you can submit a question again.',
  }),
  approval,
  rejectionOnQuality,
];
