import type { SchemeVersion } from '@tranche/domain';
import { duo } from '../standard/authorities.js';
import { centreAssessment } from './centre-of-expertise.assessment.js';
import { centreConditions } from './centre-of-expertise.conditions.js';
import { centreDocuments } from './centre-of-expertise.documents.js';
import { centreDuties } from './centre-of-expertise.duties.js';
import { centreForm } from './centre-of-expertise.form.js';
import { centreLetters } from './centre-of-expertise.letters.js';
import { midtermReview } from './centre-of-expertise.midterm.js';
import { centreMoney } from './centre-of-expertise.money.js';
import { centreParameters } from './centre-of-expertise.parameters.js';
import { centrePartnership } from './centre-of-expertise.partnership.js';
import { centreSelfCheck } from './centre-of-expertise.self-check.js';
import { FRAMEWORK, PERFORMANCE_FUNDING } from './centre-of-expertise.sources.js';
import { centreTerms } from './centre-of-expertise.terms.js';
import { CENTRES, centreVariants } from './centre-of-expertise.variants.js';
import { centreWorkflow } from './centre-of-expertise.workflow.js';
import { determinationRevision } from '../standard/workflow/determination-revision.js';

/** The one round of 2012, for 2013 to 2016, with a midterm review in 2014. */
export const centreOfExpertise2012: SchemeVersion = {
  scheme: 'centre-of-expertise',
  version: '2012',
  name: { nl: 'Centres of expertise in het hbo', en: 'Centres of expertise (hbo)' },
  summary: {
    nl: 'Bekostiging voor hogescholen die met bedrijven een zwaartepunt in onderwijs en onderzoek opbouwen.',
    en: 'Funding for universities of applied sciences that build a focus in teaching and research with firms.',
  },
  audience: {
    nl: 'Een hogeschool vraagt aan, als penvoerder van een samenwerking met bedrijven en anderen.',
    en: 'A university of applied sciences applies, as leader of a partnership with firms and others.',
  },
  law: 'awb',
  regulation: PERFORMANCE_FUNDING,
  authority: duo,
  applicant: { kind: 'organisation' },
  limits: [],
  parameters: centreParameters,
  selfCheck: centreSelfCheck,
  workflow: centreWorkflow,
  procedures: {
    'midterm-review': midtermReview(centreWorkflow),
    revision: determinationRevision(centreWorkflow),
  },
  form: centreForm,
  documents: centreDocuments,
  partnership: centrePartnership,
  variants: centreVariants,
  conditions: centreConditions,
  assessment: centreAssessment,
  allocation: { method: 'ranked', edge: 'refuse-and-stop', article: FRAMEWORK, lists: [CENTRES] },
  terms: centreTerms,
  money: centreMoney,
  duties: centreDuties,
  letters: centreLetters,
};
