import type { SelfCheckQuestion } from '@tranche/domain';
import { mustBeNo, mustBeYes } from '../standard/self-check-questions.js';
import { ARTICLES } from './work-bridge.regulation.js';

export const workBridgeSelfCheck: readonly SelfCheckQuestion[] = [
  mustBeYes({
    code: 'benefit',
    question: {
      nl: 'Krijgt u WW, of wordt u met ontslag bedreigd?',
      en: 'Do you receive WW benefit, or are you threatened with dismissal?',
    },
    stops: {
      reason: {
        nl: 'Brug-WW gaat over het houden van WW. Zonder WW, en zonder dreigend ontslag, kan dat niet.',
        en: 'The bridge is about keeping WW benefit. Without it, and without a dismissal ahead, it does not apply.',
      },
      article: ARTICLES.benefit,
    },
  }),
  mustBeYes({
    code: 'new-employer',
    question: {
      nl: 'Gaat u werken bij een andere werkgever dan waar u werkloos werd of wordt?',
      en: 'Will you work for another employer than the one where you became or become unemployed?',
    },
    stops: {
      reason: {
        nl: 'Brug-WW is een brug naar een andere werkgever.',
        en: 'The bridge leads to another employer.',
      },
      article: `${ARTICLES.newEmployer}; ${ARTICLES.newEmployerWithoutPlan}`,
    },
  }),
  mustBeYes({
    code: 'training-needed',
    question: {
      nl: 'Heeft u voor het werk bij de nieuwe werkgever een opleiding nodig?',
      en: 'Do you need training for the work with the new employer?',
    },
    stops: {
      reason: {
        nl: 'U houdt alleen WW tijdens een opleiding die nodig is voor het werk.',
        en: 'You keep WW benefit only during training that the work needs.',
      },
      article: ARTICLES.needed,
    },
  }),
  mustBeYes({
    code: 'tested',
    question: {
      nl: 'Heeft de opleiding een vast programma en een toets?',
      en: 'Does the course have a fixed programme and a test?',
    },
    stops: {
      reason: {
        nl: 'De opleiding volgt een programma dat vooraf vaststaat, en u wordt getoetst.',
        en: 'The course follows a programme that is fixed beforehand, and you are tested.',
      },
      article: ARTICLES.tested,
    },
  }),
  mustBeNo({
    code: 'two-years',
    question: {
      nl: 'Duurt de opleiding langer dan twee jaar?',
      en: 'Does the course take longer than two years?',
    },
    stops: {
      reason: {
        nl: 'Een opleiding duurt hoogstens een jaar, en met een goede reden hoogstens twee jaar.',
        en: 'A course takes at most a year, and with a good reason at most two years.',
      },
      article: ARTICLES.length,
    },
  }),
  mustBeNo({
    code: 'paid',
    question: {
      nl: 'Krijgt u voor de lesuren al loon of een andere vergoeding?',
      en: 'Do you already receive wages or another payment for the training hours?',
    },
    stops: {
      reason: {
        nl: 'Voor uren waarvoor u al inkomen krijgt, houdt u geen WW.',
        en: 'For hours for which you already have an income you do not keep WW benefit.',
      },
      article: ARTICLES.otherIncome,
    },
  }),
];
