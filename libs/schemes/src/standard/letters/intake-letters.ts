import type { LetterDefinition, Text } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from './envelope-sections.js';

/** What becomes of the decision term while a supplement is awaited. */
const STANDS_STILL: Text = {
  nl: 'Zolang ik op uw aanvulling wacht, loopt mijn beslistermijn niet (artikel 4:15 Awb).',
  en: 'As long as I wait for your supplement, my decision term does not run (article 4:15 Awb).',
};

/** Asks for what is missing; it prepares a decision, so there is no objection (Awb 6:3). */
export const supplementRequest: LetterDefinition = supplementRequestWith(STANDS_STILL);

function supplementRequestWith(decisionTerm: Text): LetterDefinition {
  return {
    kind: 'supplement-request',
    subject: {
      nl: 'Wilt u uw aanvraag voor {projectTitle} aanvullen?',
      en: 'Would you supplement your application for {projectTitle}?',
    },
    sections: [
      applicationFacts,
      {
        heading: { nl: 'Wat ontbreekt er?', en: 'What is missing?' },
        covers: ['omissions'],
        blocks: [
          {
            kind: 'paragraph',
            text: {
              nl: 'Uw aanvraag is nog niet volledig (artikel 4:5 Awb). Ik mis het volgende:',
              en: 'Your application is not complete yet (article 4:5 Awb). I miss the following:',
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
        heading: { nl: 'Tot wanneer kunt u aanvullen?', en: 'Until when can you supplement?' },
        covers: ['repair-term'],
        blocks: [
          {
            kind: 'paragraph',
            tone: 'decision',
            text: {
              nl: 'Stuur uw aanvulling uiterlijk op {repairUntil} in.',
              en: 'Send your supplement by {repairUntil} at the latest.',
            },
          },
          {
            kind: 'paragraph',
            text: {
              nl: `${decisionTerm.nl} Wat u op die dag niet heeft ingestuurd, telt niet mee: uw aanvraag blijft dan zoals u haar het laatst instuurde. Vult u niet of niet genoeg aan, dan kan ik besluiten uw aanvraag niet te behandelen.`,
              en: `${decisionTerm.en} What you have not sent by that day does not count: your application then stays as you last sent it. If you do not supplement, or not enough, I can decide not to process your application.`,
            },
          },
        ],
      },
      contact,
      authority,
    ],
  };
}

/** Not processed after a chance to repair (Awb 4:5). */
export const notProcessed: LetterDefinition = {
  kind: 'not-processed',
  subject: {
    nl: 'Uw aanvraag voor {projectTitle} wordt niet behandeld',
    en: 'Your application for {projectTitle} is not processed',
  },
  sections: [
    applicationFacts,
    decision({
      nl: 'Ik neem uw aanvraag voor {projectTitle} niet in behandeling (artikel 4:5 Awb).',
      en: 'I do not process your application for {projectTitle} (article 4:5 Awb).',
    }),
    {
      heading: { nl: 'Waarom?', en: 'Why?' },
      covers: ['ground'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'U heeft de gelegenheid gekregen uw aanvraag aan te vullen. Toch ontbreekt nog:',
            en: 'You were given the opportunity to supplement your application. Still missing is:',
          },
        },
        {
          kind: 'list-from',
          itemsFrom: 'omissions',
          item: { nl: '{omission}', en: '{omission}' },
        },
        {
          kind: 'paragraph',
          text: {
            nl: 'Daardoor kan ik uw aanvraag niet beoordelen. Zolang er een aanvraagperiode open is of komt, kunt u opnieuw aanvragen.',
            en: 'Therefore I cannot assess your application. As long as a window is open or still to come, you can apply again.',
          },
        },
      ],
    },
    objectionClause,
    contact,
    authority,
  ],
};

/**
 * For whom the order of completeness counts: a supplement is the new moment, at the end of the line.
 *
 * @param article where that order stands
 * @param decisionTerm what becomes of the decision term, where it does not stand still
 */
export function supplementRequestInQueue(
  article: string,
  decisionTerm: Text = STANDS_STILL,
): LetterDefinition {
  const request = supplementRequestWith(decisionTerm);
  return {
    ...request,
    sections: request.sections.toSpliced(-2, 0, {
      heading: { nl: 'Uw plaats in de volgorde', en: 'Your place in the order' },
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: `Aanvragen worden behandeld op volgorde van het moment waarop zij volledig zijn (${article}). Met uw aanvulling sluit u achteraan. Stuur haar daarom zo snel mogelijk in.`,
            en: `Applications are handled in the order in which they are complete (${article}). With your supplement you join the end of the line. So send it as soon as you can.`,
          },
        },
      ],
    }),
  };
}
