import {
  NO_ASSESSMENT,
  NO_PARTNERSHIP,
  type RankingList,
  type Regulation,
  type SchemeVersion,
  type Variant,
} from '@tranche/domain';
import { rvo } from '../standard/authorities.js';
import { termsWith, VIEWS_TERM } from '../standard/terms.js';
import { REJECTION_HEARING_TERMS } from '../standard/workflow/rejection-hearing.js';
import { practicalConditions } from './practical-learning.conditions.js';
import { practicalDuties } from './practical-learning.duties.js';
import { practicalForm } from './practical-learning.form.js';
import { practicalLetters } from './practical-learning.letters.js';
import { practicalLearningMoney } from './practical-learning.money.js';
import { practicalParameters } from './practical-learning.parameters.js';
import { placesOf } from './practical-learning.places.js';
import { practicalSelfCheck } from './practical-learning.self-check.js';
import { determinationRevision } from '../standard/workflow/determination-revision.js';
import { practicalLearningWorkflow } from './practical-learning.workflow.js';
import { PRACTICAL_2014 } from './practical-learning-2014.js';
import { PRACTICAL_2018 } from './practical-learning-2018.js';
import type { PracticalPage } from './practical-page.js';

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

/** A version is what its page says, in the shape that the portal reads. */
export function practicalVersion(page: PracticalPage): SchemeVersion {
  return {
    scheme: 'practical-learning',
    version: page.version,
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
    parameters: practicalParameters(page),
    selfCheck: practicalSelfCheck(page),
    workflow: practicalLearningWorkflow,
    procedures: { revision: determinationRevision(practicalLearningWorkflow) },
    form: practicalForm(page),
    documents: [],
    partnership: NO_PARTNERSHIP,
    variants: { employer: employer(page.employer) },
    conditions: practicalConditions(page),
    assessment: NO_ASSESSMENT,
    allocation: {
      method: 'proportional',
      edge: 'award-the-rest',
      article: 'art. 14, 15, 21',
      lists: [EVERYBODY],
      places: placesOf(page),
    },
    terms: termsWith(page.terms.decision, { views: VIEWS_TERM, ...REJECTION_HEARING_TERMS }),
    money: practicalLearningMoney,
    duties: practicalDuties(page),
    letters: practicalLetters(page),
  };
}

export const practicalLearning2014: SchemeVersion = practicalVersion(PRACTICAL_2014);
export const practicalLearning2018: SchemeVersion = practicalVersion(PRACTICAL_2018);
