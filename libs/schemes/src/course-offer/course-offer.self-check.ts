import type { SelfCheckQuestion } from '@tranche/domain';
import { mustBeNo, mustBeYes } from '../standard/self-check-questions.js';
import { OUR_CHOICE, REPORT } from './course-offer.sources.js';

export const courseOfferSelfCheck: readonly SelfCheckQuestion[] = [
  {
    code: 'who',
    question: { nl: 'Wie bent u?', en: 'Who are you?' },
    options: [
      { value: 'school', label: { nl: 'Ik werk bij een school', en: 'I work at a school' } },
      {
        value: 'provider',
        label: {
          nl: 'Mijn organisatie biedt scholen iets aan',
          en: 'My organisation offers something to schools',
        },
      },
      {
        value: 'other',
        label: { nl: 'Iets anders', en: 'Something else' },
        stops: {
          reason: {
            nl: 'Het loket brengt scholen en aanbieders bij elkaar.',
            en: 'The counter brings schools and providers together.',
          },
          article: REPORT,
        },
      },
    ],
  },
  mustBeYes({
    code: 'technology',
    question: {
      nl: 'Gaat het om techniek, ict of natuurwetenschap?',
      en: 'Is it about technology, ICT or science?',
    },
    stops: {
      reason: {
        nl: 'Het loket is voor aanbod over techniek, ict en natuurwetenschap.',
        en: 'The counter is for offers on technology, ICT and science.',
      },
      article: REPORT,
    },
  }),
  mustBeYes({
    code: 'pupils',
    question: {
      nl: 'Is het voor leerlingen, studenten of leraren in het basisonderwijs, voortgezet onderwijs of mbo?',
      en: 'Is it for pupils, students or teachers in primary, secondary or vocational education?',
    },
    stops: {
      reason: {
        nl: 'Het aanbod is voor het basisonderwijs, het voortgezet onderwijs en het mbo.',
        en: 'The offers are for primary, secondary and vocational education.',
      },
      article: REPORT,
    },
  }),
  mustBeNo({
    code: 'money',
    question: { nl: 'Zoekt u subsidie?', en: 'Are you looking for a subsidy?' },
    stops: {
      reason: {
        nl: 'Het loket geeft geen geld: het brengt vraag en aanbod bij elkaar.',
        en: 'The counter gives no money: it brings demand and supply together.',
      },
      article: OUR_CHOICE,
    },
  }),
];
