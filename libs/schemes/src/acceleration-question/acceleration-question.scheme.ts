import type { SchemeVersion } from '@tranche/domain';
import { accelerationAssessment, QUESTIONS } from './acceleration-question.assessment.js';
import { accelerationDuties } from './acceleration-question.duties.js';
import { accelerationForm } from './acceleration-question.form.js';
import { accelerationLetters } from './acceleration-question.letters.js';
import {
  accelerationLimits,
  accelerationPartnership,
} from './acceleration-question.partnership.js';
import { accelerationSelfCheck } from './acceleration-question.self-check.js';
import { CRITERIA, poRaadAndKennisnet, PROGRAMME } from './acceleration-question.sources.js';
import { accelerationTerms } from './acceleration-question.terms.js';
import { accelerationWorkflow } from './acceleration-question.workflow.js';

/** The rounds of 2018, the last of the programme. */
export const accelerationQuestion2018: SchemeVersion = {
  scheme: 'acceleration-question',
  version: '2018',
  name: { nl: 'Versnellingsvragen', en: 'Acceleration questions' },
  summary: {
    nl: 'Hulp van experts bij een vraag over innovatieve ict in het primair onderwijs waarop de markt geen antwoord heeft.',
    en: 'Help of experts with a question on innovative ICT in primary education to which the market has no answer.',
  },
  audience: {
    nl: 'Een schoolbestuur dient de vraag in; minstens twee andere besturen ondersteunen haar.',
    en: 'A school board submits the question; at least two other boards support it.',
  },
  law: 'private',
  regulation: PROGRAMME,
  authority: poRaadAndKennisnet,
  applicant: { kind: 'organisation' },
  limits: accelerationLimits,
  parameters: [],
  selfCheck: accelerationSelfCheck,
  workflow: accelerationWorkflow,
  form: accelerationForm,
  documents: [],
  partnership: accelerationPartnership,
  variants: {
    question: {
      label: { nl: 'Versnellingsvraag', en: 'Acceleration question' },
      list: QUESTIONS.code,
      article: CRITERIA,
      amount: { kind: 'none' },
    },
  },
  conditions: [],
  assessment: accelerationAssessment,
  allocation: {
    method: 'ranked',
    edge: 'refuse-and-stop',
    article: CRITERIA,
    lists: [QUESTIONS],
  },
  terms: accelerationTerms,
  money: 'none',
  duties: accelerationDuties,
  letters: accelerationLetters,
};
