import type { LetterDefinition } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from '../standard/letters/envelope-sections.js';
import { REASONS } from '../standard/letters/hearing-letters.js';
import { admissionLetters } from '../standard/letters/admission-letters.js';
import { notProcessed, supplementRequest } from '../standard/letters/intake-letters.js';
import { rejectionLetters } from '../standard/letters/rejection-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';

const AGAIN = {
  nl: 'Opent er een volgende aanvraagperiode, dan kunt u opnieuw aanvragen.',
  en: 'If a next window opens, you can apply again.',
};

/** What the school asked for: its admission ends, and the place is for another. */
const placeHandedIn: LetterDefinition = {
  kind: 'place-handed-in',
  subject: {
    nl: 'Uw school stopt met de pilot Technologie en Toepassing',
    en: 'Your school leaves the pilot Technologie en Toepassing',
  },
  sections: [
    applicationFacts,
    decision({
      nl: 'U liet weten dat uw school stopt met de pilot Technologie en Toepassing met {projectTitle}. Daarom eindigt haar toelating met ingang van de dag van deze brief.',
      en: 'You let me know that your school leaves the pilot Technologie en Toepassing with {projectTitle}. That is why its admission ends on the day of this letter.',
    }),
    {
      heading: { nl: 'Waarom?', en: 'Why?' },
      covers: ['reasons'],
      blocks: [
        { kind: 'paragraph', text: { nl: 'U gaf deze reden:', en: 'You gave this reason:' } },
        REASONS,
      ],
    },
    {
      heading: { nl: 'Wat betekent dit voor u?', en: 'What does this mean for you?' },
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'Uw plaats is weer vrij. Voor deze vestiging kunt u later opnieuw aanvragen, als er weer een aanvraagperiode opent.',
            en: 'Your place is free again. You can apply for this location again later, if a window opens.',
          },
        },
      ],
    },
    objectionClause,
    contact,
    authority,
  ],
};

export const examPilotLetters: readonly LetterDefinition[] = [
  supplementRequest,
  supplementWithdrawn,
  notProcessed,
  ...admissionLetters({
    admitted: {
      nl: 'Ik laat vestiging {answerLocation} van uw school toe tot de pilot Technologie en Toepassing met {projectTitle}, vanaf schooljaar {parameterFirstSchoolYear}. U mag daar het concept-examenprogramma aanbieden in plaats van een ander examenvak in het vrije deel, in: {answerPathways}.',
      en: 'I admit location {answerLocation} of your school to the pilot Technologie en Toepassing with {projectTitle}, from school year {parameterFirstSchoolYear}. There you may offer the draft exam programme instead of another exam subject in the free part, in: {answerPathways}.',
    },
    refused: {
      nl: 'Ik laat vestiging {answerLocation} van uw school niet toe tot de pilot Technologie en Toepassing met {projectTitle}, omdat er geen plaats meer is.',
      en: 'I do not admit location {answerLocation} of your school to the pilot Technologie en Toepassing with {projectTitle}, because there is no place left.',
    },
    conditions: {
      nl: 'Uw aanvraag is volledig. Uw school biedt het vak aan in een leerweg waarvoor het programma is gemaakt, en werkt mee aan de evaluatie.',
      en: 'Your application is complete. Your school offers the subject in a pathway for which the programme was made, and cooperates with the evaluation.',
    },
    order: {
      nl: 'De plaatsen gaan naar scholen die aan de voorwaarden voldoen. Zijn dat er meer dan er plaatsen zijn, dan bepaalt een loting tussen hen de volgorde. Zo heeft elke school die op tijd was dezelfde kans.',
      en: 'The places go to schools that meet the conditions. If there are more of them than places, a draw among them decides the order. So every school that was in time has the same chance.',
    },
    again: AGAIN,
  }),
  ...rejectionLetters(AGAIN),
  placeHandedIn,
];
