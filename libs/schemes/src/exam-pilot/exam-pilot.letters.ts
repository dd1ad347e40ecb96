import type { LetterDefinition } from '@tranche/domain';
import { admissionLetters } from '../standard/letters/admission-letters.js';
import { notProcessed, supplementRequest } from '../standard/letters/intake-letters.js';
import { rejectionLetter } from '../standard/letters/rejection-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';

const AGAIN = {
  nl: 'Opent er een volgende aanvraagperiode, dan kunt u opnieuw aanvragen.',
  en: 'If a next window opens, you can apply again.',
};

export const examPilotLetters: readonly LetterDefinition[] = [
  supplementRequest,
  supplementWithdrawn,
  notProcessed,
  ...admissionLetters({
    admitted: {
      nl: 'Ik laat uw school toe tot de pilot Technologie en Toepassing met {projectTitle}. U mag het concept-examenprogramma aanbieden in het vrije deel van de gemengde of theoretische leerweg, in plaats van een ander examenvak.',
      en: 'I admit your school to the pilot Technologie en Toepassing with {projectTitle}. You may offer the draft exam programme in the free part of the mixed or theoretical pathway, instead of another exam subject.',
    },
    refused: {
      nl: 'Ik laat uw school niet toe tot de pilot Technologie en Toepassing met {projectTitle}, omdat er geen plaats meer is.',
      en: 'I do not admit your school to the pilot Technologie en Toepassing with {projectTitle}, because there is no place left.',
    },
    conditions: {
      nl: 'Uw aanvraag is volledig. Uw school biedt het vak aan in de gemengde of theoretische leerweg en werkt mee aan de evaluatie.',
      en: 'Your application is complete. Your school offers the subject in the mixed or theoretical pathway and cooperates with the evaluation.',
    },
    order: {
      nl: 'De plaatsen gaan naar scholen die aan de voorwaarden voldoen. Zijn dat er meer dan er plaatsen zijn, dan bepaalt een loting tussen hen de volgorde. Zo heeft elke school die op tijd was dezelfde kans.',
      en: 'The places go to schools that meet the conditions. If there are more of them than places, a draw among them decides the order. So every school that was in time has the same chance.',
    },
    again: AGAIN,
  }),
  rejectionLetter(AGAIN),
];
