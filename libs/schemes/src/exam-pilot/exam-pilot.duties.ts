import type { Duty } from '@tranche/domain';
import { OUR_CHOICE } from '../standard/our-choice.js';
import { CALL, PILOT_SCHOOLS } from './exam-pilot.sources.js';

export const examPilotDuties: readonly Duty[] = [
  {
    code: 'as-programme',
    article: CALL,
    text: {
      nl: 'Bied het vak aan volgens het concept-examenprogramma.',
      en: 'Offer the subject as the draft exam programme says.',
    },
    due: { kind: 'throughout' },
  },
  {
    code: 'evaluation',
    article: PILOT_SCHOOLS,
    text: {
      nl: 'Werk mee aan de evaluatie van het programma.',
      en: 'Cooperate with the evaluation of the programme.',
    },
    due: { kind: 'on-request' },
  },
  {
    code: 'stopping',
    article: OUR_CHOICE,
    text: { nl: 'Meld het als uw school stopt.', en: 'Report it if your school stops.' },
    due: { kind: 'at-once' },
  },
];
