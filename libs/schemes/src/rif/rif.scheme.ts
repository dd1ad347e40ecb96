import type { ApplicantRules, SchemeVersion, Text } from '@tranche/domain';
import { RIF_2014_AMENDED } from './rif-2014-amended.js';
import { RIF_2014 } from './rif-2014.js';
import { RIF_2019 } from './rif-2019.js';
import { RIF_2024 } from './rif-2024.js';
import type { RifPage } from './page/rif-page.js';
import { rifAssessment } from './rif.assessment.js';
import { rifConditions } from './rif.conditions.js';
import { rifDocuments } from './rif.documents.js';
import { rifDuties } from './rif.duties.js';
import { rifForm } from './rif.form.js';
import { rifLetters } from './rif.letters.js';
import { rifMoney } from './rif.money.js';
import { rifPartnership } from './rif.partnership.js';
import { APPLICATIONS, STARTERS, UPSCALERS } from './rif.projects.js';
import { rifSelfCheck } from './rif.self-check.js';
import { rifTerms } from './rif.terms.js';
import { rifVariants } from './rif.variants.js';
import { rifFile } from './rif.workflow.js';

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

/** A version of the RIF is what its page says, in the shape that the portal reads. */
export function rifVersion(page: RifPage): SchemeVersion {
  const { version, versionTitle, regulation, authority } = page;
  return {
    ...ABOUT,
    scheme: 'rif',
    version,
    ...(versionTitle && { versionTitle }),
    regulation,
    authority,
    selfCheck: rifSelfCheck(page),
    ...rifFile(page),
    form: rifForm(page),
    documents: rifDocuments(page),
    partnership: rifPartnership(page),
    variants: rifVariants(page),
    conditions: rifConditions(page),
    assessment: rifAssessment(page),
    allocation: {
      ...(page.ranking.by === 'points'
        ? { method: 'two-lists', lists: [STARTERS, UPSCALERS] }
        : { method: 'committee-order', lists: [APPLICATIONS] }),
      edge: 'refuse-and-stop',
      article: page.ranking.article,
    },
    terms: rifTerms(page),
    money: rifMoney(page),
    duties: rifDuties(page),
    letters: rifLetters(page),
  };
}

export const rif2014: SchemeVersion = rifVersion(RIF_2014);
export const rif2014Amended: SchemeVersion = rifVersion(RIF_2014_AMENDED);
export const rif2019: SchemeVersion = rifVersion(RIF_2019);
export const rif2024: SchemeVersion = rifVersion(RIF_2024);
