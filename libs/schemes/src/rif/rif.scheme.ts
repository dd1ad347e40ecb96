import type { ApplicantRules, SchemeVersion, Text, Variant } from '@tranche/domain';
import { assessment2014, assessment2019, assessment2024 } from './rif.assessment.js';
import { duo, dusI } from '../standard/authorities.js';
import { bands2014, bands2014Entree, bands2019, bands2024 } from './rif.co-financing.js';
import {
  conditions2014,
  conditions2014Amended,
  conditions2019,
  conditions2024,
} from './rif.conditions.js';
import {
  rifDocuments2014,
  rifDocuments2014Amended,
  rifDocuments2019,
  rifDocuments2024,
} from './rif.documents.js';
import { rifDuties2014, rifDuties2019, rifDuties2024 } from './rif.duties.js';
import { rifForm2014, rifForm2014Amended, rifForm2019, rifForm2024 } from './rif.form.js';
import {
  rifLetters2014,
  rifLetters2014Amended,
  rifLetters2019,
  rifLetters2024,
} from './rif.letters.js';
import { rifMoney2014, rifMoney2019, rifMoney2024 } from './rif.money.js';
import { partnership2014, partnership2019, partnership2024 } from './rif.partnership.js';
import { REGULATION_2014, REGULATION_2019, REGULATION_2024 } from './rif.regulation.js';
import { rifSelfCheck2014, rifSelfCheck2019, rifSelfCheck2024 } from './rif.self-check.js';
import { rifTerms2014, rifTerms2019, rifTerms2024 } from './rif.terms.js';
import {
  AMOUNT_2014,
  AMOUNT_2019,
  AMOUNT_2024,
  AMOUNT_2024_CARIBBEAN,
  APPLICATIONS,
  STARTERS,
  UPSCALERS,
  variantsSince2019,
} from './rif.variants.js';
import { secondTrack } from './second-track/second-track.js';
import { WITH_SECOND_TRACK } from './second-track/second-track-form.js';
import { rifWorkflow2014 } from './rif.workflow-2014.js';
import { rifWorkflow2019, rifWorkflow2024 } from './rif.workflow.js';

interface About {
  readonly name: Text;
  readonly summary: Text;
  readonly audience: Text;
  readonly law: 'awb';
  readonly applicant: ApplicantRules;
  readonly limits: [];
  readonly parameters: [];
}

/** What holds for every version. Nothing in it is left to the tranche. */
const ABOUT: About = {
  name: {
    nl: 'Regionaal investeringsfonds mbo',
    en: 'Regional investment fund for vocational education (RIF mbo)',
  },
  summary: {
    nl: 'Subsidie voor samenwerking van mbo-scholen en werkgevers die het onderwijs beter laat aansluiten op de regionale arbeidsmarkt.',
    en: 'Subsidy for partnerships of vocational schools and employers that bring education closer to the regional labour market.',
  },
  audience: {
    nl: 'Een bekostigde mbo-instelling vraagt aan, als penvoerder van een samenwerkingsverband met minstens één werkgever.',
    en: 'A funded mbo institution applies, as lead applicant of a partnership with at least one employer.',
  },
  law: 'awb',
  applicant: { kind: 'organisation' },
  limits: [],
  parameters: [],
};

export const rif2024: SchemeVersion = {
  ...ABOUT,
  scheme: 'rif',
  version: '2024',
  regulation: REGULATION_2024,
  authority: dusI,
  selfCheck: rifSelfCheck2024,
  workflow: rifWorkflow2024,
  form: rifForm2024,
  documents: rifDocuments2024,
  partnership: partnership2024,
  variants: {
    ...variantsSince2019(bands2024, AMOUNT_2024, {
      starter: 'art. 6(2)',
      upscaler: 'art. 7',
      entree: 'art. 8',
    }),
    'starter-caribbean': {
      label: {
        nl: 'Nieuw project in Caribisch Nederland',
        en: 'New project, Caribbean Netherlands',
      },
      list: STARTERS.code,
      article: 'art. 6(2)-(4), 11(5)',
      amount: AMOUNT_2024_CARIBBEAN,
      coFinancing: bands2024.caribbean,
    },
    'starter-caribbean-entree': {
      label: {
        nl: 'Nieuw project voor de assistentenopleiding in Caribisch Nederland',
        en: 'New project for the assistant programme, Caribbean Netherlands',
      },
      list: STARTERS.code,
      article: 'art. 6(2)-(4), 8',
      amount: AMOUNT_2024_CARIBBEAN,
      coFinancing: bands2024.entree,
    },
    'upscaler-caribbean': {
      label: {
        nl: 'Opschaling in Caribisch Nederland',
        en: 'Upscaling, Caribbean Netherlands',
      },
      list: UPSCALERS.code,
      article: 'art. 6(2)-(4), 7, 11(5)',
      amount: AMOUNT_2024_CARIBBEAN,
      coFinancing: bands2024.caribbean,
    },
    'upscaler-caribbean-entree': {
      label: {
        nl: 'Opschaling voor de assistentenopleiding in Caribisch Nederland',
        en: 'Upscaling for the assistant programme, Caribbean Netherlands',
      },
      list: UPSCALERS.code,
      article: 'art. 6(2)-(4), 7, 8',
      amount: AMOUNT_2024_CARIBBEAN,
      coFinancing: bands2024.entree,
    },
  },
  conditions: conditions2024,
  assessment: assessment2024,
  allocation: {
    method: 'two-lists',
    edge: 'refuse-and-stop',
    article: 'art. 20, 21(2)-(3)',
    lists: [STARTERS, UPSCALERS],
  },
  terms: rifTerms2024,
  money: rifMoney2024,
  duties: rifDuties2024,
  letters: rifLetters2024,
};

export const rif2019: SchemeVersion = {
  ...ABOUT,
  scheme: 'rif',
  version: '2019',
  regulation: REGULATION_2019,
  authority: dusI,
  selfCheck: rifSelfCheck2019,
  workflow: rifWorkflow2019,
  form: rifForm2019,
  documents: rifDocuments2019,
  partnership: partnership2019,
  variants: variantsSince2019(bands2019, AMOUNT_2019, {
    starter: 'art. 7',
    upscaler: 'art. 8(2), 9',
    entree: 'art. 10',
  }),
  conditions: conditions2019,
  assessment: assessment2019,
  allocation: {
    method: 'two-lists',
    edge: 'refuse-and-stop',
    article: 'art. 23, 24(2)-(3)',
    lists: [STARTERS, UPSCALERS],
  },
  terms: rifTerms2019,
  money: rifMoney2019,
  duties: rifDuties2019,
  letters: rifLetters2019,
};

const STANDARD_2014: Variant = {
  label: { nl: 'Publiek-private samenwerking', en: 'Public-private partnership' },
  list: APPLICATIONS.code,
  article: 'art. 8(4)-(5)',
  amount: AMOUNT_2014,
  coFinancing: bands2014,
};

export const rif2014: SchemeVersion = {
  ...ABOUT,
  scheme: 'rif',
  version: '2014',
  regulation: REGULATION_2014,
  authority: duo,
  selfCheck: rifSelfCheck2014,
  workflow: rifWorkflow2014,
  form: rifForm2014,
  documents: rifDocuments2014,
  partnership: partnership2014,
  variants: {
    standard: STANDARD_2014,
    [WITH_SECOND_TRACK]: {
      ...STANDARD_2014,
      label: {
        nl: 'Publiek-private samenwerking, met aanvullende subsidie voor doelmatiger organiseren',
        en: 'Public-private partnership, with additional subsidy for more efficient courses',
      },
      article: 'art. 8(4)-(5), 16, 17',
      addition: secondTrack,
    },
  },
  conditions: conditions2014,
  assessment: assessment2014,
  allocation: {
    method: 'committee-order',
    edge: 'refuse-and-stop',
    article: 'art. 22',
    lists: [APPLICATIONS],
  },
  terms: rifTerms2014,
  money: rifMoney2014,
  duties: rifDuties2014,
  letters: rifLetters2014,
};

/** As amended on 25 November 2015: Associate degree, lectorate and depreciation came in. */
export const rif2014Amended: SchemeVersion = {
  ...rif2014,
  version: '2014-amended',
  versionTitle: { nl: '2014, zoals gewijzigd', en: '2014, as amended' },
  form: rifForm2014Amended,
  documents: rifDocuments2014Amended,
  letters: rifLetters2014Amended,
  conditions: conditions2014Amended,
  variants: {
    standard: STANDARD_2014,
    'standard-entree': {
      ...STANDARD_2014,
      label: {
        nl: 'Samenwerking voor de entreeopleiding',
        en: 'Partnership for the entry-level programme',
      },
      coFinancing: bands2014Entree,
    },
  },
};
