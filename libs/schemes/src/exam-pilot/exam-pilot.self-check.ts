import type { SelfCheckQuestion } from '@tranche/domain';
import { OUR_CHOICE } from '../standard/our-choice.js';
import { mustBeNo, mustBeYes } from '../standard/self-check-questions.js';
import { CALL, PILOT_SCHOOLS, PROGRAMME } from './exam-pilot.sources.js';

export const examPilotSelfCheck: readonly SelfCheckQuestion[] = [
  mustBeYes({
    code: 'pathway',
    question: {
      nl: 'Heeft uw school een gemengde of theoretische leerweg van het vmbo?',
      en: 'Does your school have a mixed or theoretical pathway of vmbo?',
    },
    stops: {
      reason: {
        nl: 'Het programma is gemaakt voor deze twee leerwegen.',
        en: 'The programme was made for these two pathways.',
      },
      article: PROGRAMME,
    },
  }),
  mustBeYes({
    code: 'free-part',
    question: {
      nl: 'Wilt u het vak aanbieden in plaats van een ander examenvak in het vrije deel?',
      en: 'Do you want to offer the subject instead of another exam subject in the free part?',
    },
    stops: {
      reason: {
        nl: 'Alleen daarvoor krijgt u toestemming. Als extra vak buiten het examen mag iedere school het geven.',
        en: 'Permission is given only for that. As an extra subject outside the exam any school may teach it.',
      },
      article: PILOT_SCHOOLS,
    },
  }),
  mustBeNo({
    code: 'taking-part',
    question: {
      nl: 'Doet deze vestiging al mee aan de pilot?',
      en: 'Does this location take part in the pilot already?',
    },
    stops: {
      reason: {
        nl: 'Elke vestiging heeft hoogstens één plaats.',
        en: 'Each location has at most one place.',
      },
      article: OUR_CHOICE,
    },
  }),
  mustBeYes({
    code: 'in-time',
    question: {
      nl: 'Kunt u uw aanvraag indienen voordat de aanvraagperiode sluit?',
      en: 'Can you submit your application before the window closes?',
    },
    stops: {
      reason: {
        nl: 'Inschrijven kan tot en met de laatste dag die is bekendgemaakt.',
        en: 'You can register until the last day that was announced.',
      },
      article: CALL,
    },
  }),
];
