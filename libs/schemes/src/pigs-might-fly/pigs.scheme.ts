import { OBJECTION_TERM, type SchemeVersion, type Variant } from '@tranche/domain';
import { PIGS, pigsAssessment } from './pigs.assessment.js';
import { pigsBands, pigsPartnership } from './pigs.co-financing.js';
import { pigsConditions } from './pigs.conditions.js';
import { pigsDuties } from './pigs.duties.js';
import { pigsForm } from './pigs.form.js';
import { pigsLetters } from './pigs.letters.js';
import { pigsSelfCheck } from './pigs.self-check.js';
import { pigsWorkflow } from './pigs.workflow.js';
import { squealing } from './workflow/squealing.js';

const PIG: Omit<Variant, 'label'> = {
  list: PIGS.code,
  article: 'art. 1',
  amount: { kind: 'asked', minimumCents: 100, maximumCents: 100_000 },
  coFinancing: pigsBands,
};

/**
 * A regulation that exists nowhere: it uses every feature of the engine, so that a feature no real
 * scheme uses yet is tested all the same. It stands outside the catalogue.
 */
export const pigsMightFly: SchemeVersion = {
  scheme: 'pigs-might-fly',
  version: '1',
  name: { nl: 'Vliegregeling voor varkens', en: 'Pigs might fly' },
  summary: { nl: 'Subsidie om te vliegen.', en: 'A subsidy to fly.' },
  audience: { nl: 'Varkens met plannen.', en: 'Pigs with plans.' },
  regulation: {
    title: { nl: 'Vliegregeling voor varkens', en: 'Vliegregeling voor varkens' },
    bwbId: 'BWBR0000000',
    url: 'https://example.org/pigs',
  },
  authority: {
    name: { nl: 'De boerin', en: 'The farmer' },
    address: ['Weiland 1', '1234 AB Dorp'],
    contact: 'boerin@example.org',
    mandate: { nl: 'De boerin, namens deze, de hond', en: 'The farmer, for her, the dog' },
    objection: { nl: 'De boerin, Weiland 1', en: 'The farmer, Weiland 1' },
  },
  law: 'awb',
  applicant: { kind: 'organisation' },
  limits: [
    {
      code: 'one-flight',
      article: 'art. 1(2)',
      text: { nl: 'Elk hok vliegt één keer per hoogte.', en: 'One flight per sty and height.' },
      per: [
        { kind: 'tranche' },
        { kind: 'calendar-year' },
        { kind: 'parameter', name: 'lightest' },
        { kind: 'answer', field: 'height' },
      ],
    },
  ],
  parameters: [
    {
      field: {
        kind: 'number',
        name: 'lightest',
        label: { nl: 'Minste poten', en: 'Fewest legs' },
        required: true,
      },
      preset: 1,
      told: { nl: 'Minste poten', en: 'Fewest legs' },
    },
  ],
  selfCheck: pigsSelfCheck,
  finder: {
    finds: 'offers',
    title: { nl: 'Vluchten', en: 'Flights' },
    facets: ['height'],
    shows: ['whyFly'],
    offerVariant: 'boar',
    requestVariant: 'piglet',
    openStates: ['flying'],
  },
  workflow: pigsWorkflow,
  procedures: { squealing },
  form: pigsForm,
  documents: [
    {
      kind: 'flight-plan',
      label: { nl: 'Vluchtplan', en: 'Flight plan' },
      hint: { nl: 'Met de wind mee', en: 'With the wind' },
      article: 'art. 2(2)',
      required: true,
      maximumBytes: 100_000,
      contentTypes: ['application/pdf'],
      forAssessors: true,
    },
    {
      kind: 'portrait',
      label: { nl: 'Portret', en: 'Portrait' },
      article: 'art. 2(3)',
      required: false,
      maximumBytes: 200_000,
      contentTypes: ['image/png', 'image/jpeg'],
      forAssessors: false,
    },
  ],
  partnership: pigsPartnership,
  variants: {
    boar: { ...PIG, label: { nl: 'Beer', en: 'Boar' } },
    piglet: {
      ...PIG,
      label: { nl: 'Big', en: 'Piglet' },
      amount: { kind: 'asked', minimumCents: 100, maximumCents: 50_000 },
    },
  },
  conditions: pigsConditions,
  assessment: pigsAssessment,
  allocation: { method: 'ranked', edge: 'award-the-rest', article: 'art. 5(2)', lists: [PIGS] },
  terms: {
    decision: { unit: 'days', amount: 30, atwApplies: true, article: 'art. 6(1)' },
    repair: { unit: 'working-days', amount: 3, atwApplies: true, article: 'Awb 4:5(1)' },
    diet: { unit: 'months', amount: 1, atwApplies: false, article: 'art. 6(2)' },
    determination: { unit: 'weeks', amount: 2, atwApplies: true, article: 'art. 8(3)' },
    objection: OBJECTION_TERM,
  },
  money: {
    payments: {
      kind: 'quarterly',
      schedule: {
        article: 'art. 7',
        first: { numerator: 1, denominator: 2 },
        terms: { kind: 'fixed', count: 3 },
      },
    },
    determination: {
      kind: 'share-of-realised',
      article: 'art. 8',
      unspentArticle: 'art. 8(2)',
      excessCoFinancing: [],
    },
  },
  duties: pigsDuties,
  letters: pigsLetters,
};
