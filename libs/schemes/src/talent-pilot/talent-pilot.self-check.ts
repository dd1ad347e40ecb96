import type { SelfCheckQuestion } from '@tranche/domain';
import { mustBeNo, mustBeYes } from '../standard/self-check-questions.js';
import { OUR_CHOICE, REPORT } from './talent-pilot.sources.js';

export const talentSelfCheck: readonly SelfCheckQuestion[] = [
  mustBeNo({
    code: 'dutch',
    question: {
      nl: 'Heeft u de Nederlandse nationaliteit?',
      en: 'Do you have Dutch nationality?',
    },
    stops: {
      reason: {
        nl: 'De plaatsen zijn voor studenten uit het buitenland.',
        en: 'The places are for students from abroad.',
      },
      article: REPORT,
    },
  }),
  mustBeYes({
    code: 'science',
    question: {
      nl: 'Gaat u techniek, ict of natuurwetenschap studeren?',
      en: 'Will you study technology, ICT or science?',
    },
    stops: {
      reason: {
        nl: 'De plaatsen zijn voor bètatechnische opleidingen.',
        en: 'The places are for courses in science and technology.',
      },
      article: REPORT,
    },
  }),
  {
    code: 'institution',
    question: { nl: 'Waar gaat u studeren?', en: 'Where will you study?' },
    options: [
      { value: 'tue', label: { nl: 'TU Eindhoven', en: 'TU Eindhoven' } },
      { value: 'tilburg', label: { nl: 'Tilburg', en: 'Tilburg' } },
      { value: 'fontys', label: { nl: 'Fontys', en: 'Fontys' } },
      { value: 'avans', label: { nl: 'Avans', en: 'Avans' } },
      {
        value: 'other',
        label: { nl: 'Ergens anders', en: 'Somewhere else' },
        stops: {
          reason: {
            nl: 'Alleen TU Eindhoven, Tilburg, Fontys en Avans doen mee.',
            en: 'Only TU Eindhoven, Tilburg, Fontys and Avans take part.',
          },
          article: REPORT,
        },
      },
    ],
  },
  mustBeYes({
    code: 'admitted',
    question: {
      nl: 'Heeft u een bewijs dat u bent toegelaten?',
      en: 'Do you have proof that you were admitted?',
    },
    stops: {
      reason: {
        nl: 'Vraag eerst toelating aan bij uw instelling.',
        en: 'First apply for admission at your institution.',
      },
      article: OUR_CHOICE,
    },
  }),
];
