import { NO_ASSESSMENT, NO_PARTNERSHIP, type SchemeVersion } from '@tranche/domain';
import { talentConditions, talentLimits } from './talent-pilot.conditions.js';
import { talentDocuments } from './talent-pilot.documents.js';
import { talentDuties } from './talent-pilot.duties.js';
import { talentForm } from './talent-pilot.form.js';
import { talentLetters } from './talent-pilot.letters.js';
import { talentMoney } from './talent-pilot.money.js';
import { talentParameters } from './talent-pilot.parameters.js';
import { talentSelfCheck } from './talent-pilot.self-check.js';
import { OUR_CHOICE, PILOT, pilotOffice } from './talent-pilot.sources.js';
import { talentTerms } from './talent-pilot.terms.js';
import { STUDENTS, talentVariants } from './talent-pilot.variants.js';
import { talentWorkflow } from './talent-pilot.workflow.js';

/** BISP: places for students from abroad at four institutions, some with a scholarship of a firm. */
export const talentPilot2016: SchemeVersion = {
  scheme: 'talent-pilot',
  version: '2016',
  name: {
    nl: 'Pilot internationaal talent (BISP)',
    en: 'Pilot for international talent (BISP)',
  },
  summary: {
    nl: 'Een plaats, met of zonder beurs, voor buitenlandse studenten in techniek, ict en natuurwetenschap.',
    en: 'A place, with or without a scholarship, for students from abroad in technology, ICT and science.',
  },
  audience: {
    nl: 'Studenten zonder Nederlandse nationaliteit bij TU Eindhoven, Tilburg, Fontys of Avans.',
    en: 'Students without Dutch nationality at TU Eindhoven, Tilburg, Fontys or Avans.',
  },
  law: 'private',
  regulation: PILOT,
  authority: pilotOffice,
  applicant: { kind: 'person' },
  limits: talentLimits,
  parameters: talentParameters,
  selfCheck: talentSelfCheck,
  workflow: talentWorkflow,
  form: talentForm,
  documents: talentDocuments,
  partnership: NO_PARTNERSHIP,
  variants: talentVariants,
  conditions: talentConditions,
  assessment: NO_ASSESSMENT,
  // How students were chosen was not published; by itself is our choice.
  allocation: { method: 'none', edge: 'refuse-and-stop', article: OUR_CHOICE, lists: [STUDENTS] },
  terms: talentTerms,
  money: talentMoney,
  duties: talentDuties,
  letters: talentLetters,
};
