import { NO_PARTNERSHIP, type SchemeVersion } from '@tranche/domain';
import { STUDENTS, topsectorGrantAssessment } from './topsector-grant.assessment.js';
import { conditionsInParts, topsectorConditions } from './topsector-grant.conditions.js';
import { topsectorGrantCounts } from './topsector-grant.counts.js';
import { topsectorGrantDocuments } from './topsector-grant.documents.js';
import { topsectorGrantDuties, topsectorGrantDutiesInParts } from './topsector-grant.duties.js';
import { topsectorGrantForm } from './topsector-grant.form.js';
import { lettersAtOnce, lettersInParts } from './topsector-grant.letters.js';
import { topsectorGrantLimits } from './topsector-grant.limits.js';
import { moneyAtOnce, moneyInParts } from './topsector-grant.money.js';
import { topsectorGrantParameters } from './topsector-grant.parameters.js';
import {
  topsectorGrantSelfCheck,
  topsectorGrantSelfCheckInParts,
} from './topsector-grant.self-check.js';
import { ARRANGEMENT, CALL, executor } from './topsector-grant.sources.js';
import { topsectorGrantTerms, topsectorGrantTermsInParts } from './topsector-grant.terms.js';
import { workflowAtOnce, workflowInParts } from './topsector-grant.workflow.js';

/** Paid at once, as the Talent Grants for ICT since 18 April 2016. */
export const topsectorGrant2016: SchemeVersion = {
  scheme: 'topsector-grant',
  version: '2016',
  name: { nl: 'Topsectorbeurs', en: 'Topsector grant' },
  summary: {
    nl: 'Een beurs van een bedrijf of topsector voor talentvolle studenten. U krijgt het geld in één keer.',
    en: 'A grant from a firm or topsector for talented students. You receive the money at once.',
  },
  audience: {
    nl: 'U vraagt zelf aan, als student van het mbo, het hbo of de universiteit. De sponsor kiest voor welke niveaus de beurs is.',
    en: 'You apply yourself, as a student of mbo, hbo or university. The sponsor chooses for which levels the grant is.',
  },
  law: 'private',
  regulation: ARRANGEMENT,
  authority: executor,
  applicant: { kind: 'person' },
  limits: topsectorGrantLimits,
  parameters: topsectorGrantParameters,
  selfCheck: topsectorGrantSelfCheck,
  finder: {
    finds: 'tranches',
    title: { nl: 'Zoek een beurs', en: 'Find a grant' },
    facets: ['topsector', 'levels', 'sponsor'],
    shows: ['amount', 'quota', 'purpose'],
  },
  yearlyCounts: topsectorGrantCounts,
  workflow: workflowAtOnce,
  form: topsectorGrantForm,
  documents: topsectorGrantDocuments,
  partnership: NO_PARTNERSHIP,
  variants: {
    student: {
      label: { nl: 'Student', en: 'Student' },
      list: STUDENTS.code,
      article: CALL,
      amount: { kind: 'fixed', parameter: 'amount' },
    },
  },
  conditions: topsectorConditions,
  assessment: topsectorGrantAssessment,
  allocation: {
    method: 'ranked',
    edge: 'refuse-and-stop',
    article: CALL,
    lists: [STUDENTS],
  },
  terms: topsectorGrantTerms,
  money: moneyAtOnce,
  duties: topsectorGrantDuties,
  letters: lettersAtOnce,
};

/** Paid in two halves. A sponsor picks one of the two versions when the call opens. */
export const topsectorGrant2016InParts: SchemeVersion = {
  ...topsectorGrant2016,
  version: '2016-in-parts',
  versionTitle: { nl: '2016, in twee delen betaald', en: '2016, paid in two parts' },
  summary: {
    nl: 'Een beurs van een bedrijf of topsector voor talentvolle eerstejaars. U krijgt de helft meteen en de helft na uw eerstejaarsexamen.',
    en: 'A grant from a firm or topsector for talented first-year students. You receive half at once and half after your first-year exam.',
  },
  selfCheck: topsectorGrantSelfCheckInParts,
  workflow: workflowInParts,
  conditions: conditionsInParts,
  terms: topsectorGrantTermsInParts,
  money: moneyInParts,
  duties: topsectorGrantDutiesInParts,
  letters: lettersInParts,
};
