import type { AnswerCondition, Condition, Text } from '@tranche/domain';
import { ARTICLES, WITH, WITHOUT } from './work-bridge.regulation.js';

const START = 'trainingStartsOn';
const END = 'trainingEndsOn';

/** At most a year, unless it is as long as this for the reason that is chosen. */
function aYearUnless(
  rule: { code: string; article: string; text: Text; variants: readonly string[] },
  length: string,
): AnswerCondition {
  return {
    ...rule,
    kind: 'any-of',
    of: [
      {
        kind: 'date-order',
        code: `${rule.code}-year`,
        article: rule.article,
        text: rule.text,
        first: START,
        then: END,
        within: { unit: 'years', amount: 1 },
      },
      {
        kind: 'answer-is',
        code: `${rule.code}-exception`,
        article: rule.article,
        text: rule.text,
        field: 'courseLength',
        in: [length],
      },
    ],
  };
}

const lengthConditions: readonly Condition[] = [
  aYearUnless(
    {
      code: 'a-year-or-a-reason',
      article: ARTICLES.length,
      text: {
        nl: 'Zonder sectorplan duurt de opleiding hoogstens een jaar. Langer kan alleen met een reden.',
        en: 'Without a sector plan the course takes at most a year. Longer is possible only with a reason.',
      },
      variants: [WITHOUT],
    },
    'longer',
  ),
  aYearUnless(
    {
      code: 'a-year-or-bbl',
      article: ARTICLES.generalTraining,
      text: {
        nl: 'Met een sectorplan duurt de opleiding hoogstens een jaar. Alleen een bbl-opleiding mag langer duren.',
        en: 'With a sector plan the course takes at most a year. Only work-based training (bbl) may take longer.',
      },
      variants: [WITH],
    },
    'bbl',
  ),
  {
    kind: 'date-order',
    code: 'at-most-two-years',
    article: `${ARTICLES.length}; ${ARTICLES.generalTraining}`,
    text: {
      nl: 'De opleiding eindigt na het begin en duurt hoogstens twee jaar.',
      en: 'The course ends after its start and takes at most two years.',
    },
    first: START,
    then: END,
    within: { unit: 'years', amount: 2 },
  },
];

/** Brug-WW is a bridge to another employer, with a plan or without one. */
const withoutPlan: Condition = {
  kind: 'answer-is',
  code: 'another-employer-without-plan',
  article: ARTICLES.newEmployerWithoutPlan,
  text: {
    nl: 'U gaat aan het werk bij een andere werkgever dan waar u werkloos werd of wordt.',
    en: 'You start with another employer than the one where you became or become unemployed.',
  },
  variants: [WITHOUT],
  field: 'isNewEmployer',
  in: [true],
};

const sectorPlanConditions: readonly Condition[] = [
  {
    kind: 'answer-is',
    code: 'another-employer',
    article: ARTICLES.newEmployer,
    text: {
      nl: 'Met een sectorplan gaat u aan het werk bij een andere werkgever dan waar u werkloos werd of wordt.',
      en: 'With a sector plan you start with another employer than the one where you became or become unemployed.',
    },
    variants: [WITH],
    field: 'isNewEmployer',
    in: [true],
  },
  {
    kind: 'answer-is',
    code: 'statement-of-participation',
    article: ARTICLES.statement,
    text: {
      nl: 'Met een sectorplan heeft u een verklaring van deelname nodig van de hoofdaanvrager van dat plan.',
      en: 'With a sector plan you need a statement of participation by the lead applicant of that plan.',
    },
    variants: [WITH],
    field: 'hasStatement',
    in: [true],
  },
  {
    kind: 'answer-is',
    code: 'job-guarantee',
    article: ARTICLES.guarantee,
    text: {
      nl: 'Met een sectorplan geeft de werkgever een baangarantie van minstens een jaar, tenzij werkgevers en werknemers in het plan iets anders hebben afgesproken.',
      en: 'With a sector plan the employer gives a job guarantee of at least a year, unless employers and employees agreed otherwise in the plan.',
    },
    variants: [WITH],
    field: 'guarantee',
    in: ['a-year', 'agreed-otherwise'],
  },
];

export const workBridgeConditions: readonly Condition[] = [
  {
    kind: 'answer-is',
    code: 'benefit-or-threatened',
    article: ARTICLES.benefit,
    text: {
      nl: 'Brug-WW is er voor mensen met WW en voor werknemers die met ontslag worden bedreigd.',
      en: 'The bridge is for people with WW benefit and for employees who are threatened with dismissal.',
    },
    field: 'situation',
    in: ['ww', 'threatened'],
  },
  {
    kind: 'answer-is',
    code: 'no-other-income-for-training',
    article: ARTICLES.otherIncome,
    text: {
      nl: 'Krijgt u voor de lesuren al loon of een andere vergoeding voor gemist inkomen, dan houdt u daarvoor geen WW.',
      en: 'If you already receive wages or another payment for lost income for the training hours, you do not keep WW benefit for them.',
    },
    field: 'isPaidForTraining',
    in: [false],
  },
  {
    kind: 'answer-is',
    code: 'training-is-tested',
    article: ARTICLES.tested,
    text: {
      nl: 'De opleiding heeft een programma dat vooraf vaststaat, en u wordt getoetst.',
      en: 'The course has a programme that is fixed beforehand, and you are tested.',
    },
    variants: [WITHOUT],
    field: 'courseEndsIn',
    in: ['diploma', 'test'],
  },
  {
    kind: 'answer-is',
    code: 'general-training',
    article: ARTICLES.generalTraining,
    text: {
      nl: 'Met een sectorplan eindigt de opleiding met een erkend diploma of certificaat.',
      en: 'With a sector plan the course ends in a recognised diploma or certificate.',
    },
    variants: [WITH],
    field: 'courseEndsIn',
    in: ['diploma'],
  },
  ...lengthConditions,
  withoutPlan,
  ...sectorPlanConditions,
];
