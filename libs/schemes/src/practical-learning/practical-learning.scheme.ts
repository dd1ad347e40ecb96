import {
  NO_ASSESSMENT,
  NO_PARTNERSHIP,
  type RankingList,
  type Regulation,
  type SchemeVersion,
  type Term,
  type Variant,
} from '@tranche/domain';
import { rvo } from '../standard/authorities.js';
import { termsWith, VIEWS_TERM } from '../standard/terms.js';
import { conditions2014, conditions2018 } from './practical-learning.conditions.js';
import { duties2014, duties2018 } from './practical-learning.duties.js';
import { form2014, form2018 } from './practical-learning.form.js';
import { letters2014, letters2018 } from './practical-learning.letters.js';
import { practicalLearningMoney } from './practical-learning.money.js';
import { parameters2014, parameters2018 } from './practical-learning.parameters.js';
import { CATEGORIES_2014, CATEGORIES_2018, placesOf } from './practical-learning.places.js';
import { selfCheck2014, selfCheck2018 } from './practical-learning.self-check.js';
import { practicalLearningWorkflow } from './practical-learning.workflow.js';

const TITLE = 'Subsidieregeling praktijkleren';

const REGULATION: Regulation = {
  title: { nl: TITLE, en: TITLE },
  bwbId: 'BWBR0034144',
  url: 'https://wetten.overheid.nl/BWBR0034144',
};

/** Nobody is ranked: all applications are one list, the ceilings are those of the categories. */
const EVERYBODY: RankingList = {
  code: 'everybody',
  label: { nl: 'Alle aanvragen', en: 'All applications' },
};

function employer(article: string): Variant {
  return {
    label: { nl: 'Werkgever', en: 'Employer' },
    list: EVERYBODY.code,
    article,
    amount: { kind: 'places' },
  };
}

/** Thirteen weeks stay where they fall, on any day of the week (Atw 4). */
const DECISION: Term = { unit: 'weeks', amount: 13, atwApplies: true, article: 'art. 22' };

/**
 * The text of 2013, in force from 1 January 2014: four ceilings in article 14, closing at 17:00 on 15
 * September. What came late was first not processed, since 2015 rejected; here the window refuses it.
 */
export const practicalLearning2014: SchemeVersion = {
  scheme: 'practical-learning',
  version: '2014',
  name: { nl: TITLE, en: 'Practical learning subsidy' },
  summary: {
    nl: 'Een bijdrage in de kosten van werkgevers die een leerling, student of promovendus in de praktijk begeleiden.',
    en: 'A contribution to the cost of employers who guide a pupil, student or PhD student in practice.',
  },
  audience: {
    nl: 'Werkgevers die een praktijkleerplaats of werkleerplaats gaven. Aanvragen kan na afloop, per studiejaar.',
    en: 'Employers who gave a place to learn in practice. Applications come afterwards, per study year.',
  },
  law: 'awb',
  regulation: REGULATION,
  authority: rvo,
  applicant: { kind: 'organisation' },
  limits: [],
  parameters: parameters2014,
  selfCheck: selfCheck2014,
  workflow: practicalLearningWorkflow,
  form: form2014,
  documents: [],
  partnership: NO_PARTNERSHIP,
  variants: { employer: employer('art. 4, 6, 8, 10, 16') },
  conditions: conditions2014,
  assessment: NO_ASSESSMENT,
  allocation: {
    method: 'proportional',
    edge: 'award-the-rest',
    article: 'art. 14, 15, 21',
    lists: [EVERYBODY],
    places: placesOf(CATEGORIES_2014),
  },
  terms: termsWith(DECISION, { views: VIEWS_TERM }),
  money: practicalLearningMoney,
  duties: duties2014,
  letters: letters2014,
};

/**
 * The text of 6 December 2018: closing at 17:00 on 16 September, ceilings announced every year, health
 * care in hbo, and pupils of vso and pro beside those of vmbo.
 */
export const practicalLearning2018: SchemeVersion = {
  ...practicalLearning2014,
  version: '2018',
  parameters: parameters2018,
  selfCheck: selfCheck2018,
  form: form2018,
  variants: { employer: employer('art. 4, 6, 8, 9a, 9c, 10, 16') },
  conditions: conditions2018,
  allocation: { ...practicalLearning2014.allocation, places: placesOf(CATEGORIES_2018) },
  duties: duties2018,
  letters: letters2018,
};
