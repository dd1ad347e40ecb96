import type {
  AllocationRules,
  ApplicantLimit,
  Authority,
  Regulation,
  SchemeVersion,
  Text,
} from '@tranche/domain';
import { NO_ASSESSMENT } from '@tranche/domain';
import { agentschapSzw } from '../standard/authorities.js';
import { ARTICLES_2013, ARTICLES_2015, type SectorPlanArticles } from './sector-plan.articles.js';
import {
  sectorPlanConditions2013first,
  sectorPlanConditions2013second,
  sectorPlanConditions2015,
} from './sector-plan.conditions.js';
import { sectorPlanDocuments2013, sectorPlanDocuments2015 } from './sector-plan.documents.js';
import { sectorPlanDuties2013, sectorPlanDuties2015 } from './sector-plan.duties.js';
import {
  sectorPlanForm2013first,
  sectorPlanForm2013second,
  sectorPlanForm2015,
} from './sector-plan.form.js';
import {
  sectorPlanLetters2013first,
  sectorPlanLetters2013second,
  sectorPlanLetters2015,
} from './sector-plan.letters.js';
import { sectorPlanMoney2013, sectorPlanMoney2015 } from './sector-plan.money.js';
import {
  sectorPlanPartnership2013first,
  sectorPlanPartnership2013second,
  sectorPlanPartnership2015,
} from './sector-plan.partnership.js';
import {
  sectorPlanSelfCheck2013first,
  sectorPlanSelfCheck2013second,
  sectorPlanSelfCheck2015,
} from './sector-plan.self-check.js';
import { sectorPlanTerms2013, sectorPlanTerms2015 } from './sector-plan.terms.js';
import { PLANS, sectorPlanVariants2013, sectorPlanVariants2015 } from './sector-plan.variants.js';
import {
  sectorPlanWorkflow2013first,
  sectorPlanWorkflow2013second,
  sectorPlanWorkflow2015,
} from './sector-plan.workflow.js';

interface About {
  readonly scheme: 'sector-plan';
  readonly name: Text;
  readonly summary: Text;
  readonly audience: Text;
  readonly law: 'awb';
  readonly authority: Authority;
  readonly applicant: { readonly kind: 'organisation' };
  readonly parameters: [];
  readonly assessment: typeof NO_ASSESSMENT;
}

/** What holds for every version. Nobody scores: the minister checks, and the first complete plan goes first. */
const ABOUT: About = {
  scheme: 'sector-plan',
  name: { nl: 'Cofinanciering sectorplannen', en: 'Co-financing of sector plans' },
  summary: {
    nl: 'De helft van de kosten van een plan waarmee werkgevers en werknemers knelpunten op de arbeidsmarkt van hun sector oplossen.',
    en: 'Half of the cost of a plan by which employers and employees solve bottlenecks in the labour market of their sector.',
  },
  audience: {
    nl: 'Een samenwerkingsverband van werkgevers- en werknemersorganisaties, met één hoofdaanvrager.',
    en: 'A partnership of employers’ and employees’ organisations, with one lead applicant.',
  },
  law: 'awb',
  authority: agentschapSzw,
  applicant: { kind: 'organisation' },
  parameters: [],
  assessment: NO_ASSESSMENT,
};

function regulation(title: string, bwbId: string): Regulation {
  return { title: { nl: title, en: title }, bwbId, url: `https://wetten.overheid.nl/${bwbId}` };
}

const REGULATION_2013 = regulation('Regeling cofinanciering sectorplannen', 'BWBR0033761');

const REGULATION_2015 = regulation('Regeling cofinanciering sectorplannen 2015', 'BWBR0035840');

/** One application, or one award, per lead applicant, window and sector or region. */
function oncePerSector({ sameSector }: SectorPlanArticles, text: Text): readonly ApplicantLimit[] {
  return [
    {
      code: 'once-per-sector',
      article: sameSector,
      text,
      per: [
        { kind: 'tranche' },
        { kind: 'answer', field: 'sector' },
        { kind: 'answer', field: 'region' },
      ],
    },
  ];
}

/**
 * By the moment of completeness. The texts speak of a date (2013) and of date and time (2015); here the
 * moment counts in both. What fits only in part is refused, which is our choice: the texts are silent, a
 * plan stands on its whole financing (art. 2.5(g), (k)), and the rest could be below the minimum.
 */
function allocation(article: string): AllocationRules {
  return { method: 'first-come', edge: 'refuse-and-stop', article, lists: [PLANS] };
}

const SINCE_2013 = {
  ...ABOUT,
  regulation: REGULATION_2013,
  limits: oncePerSector(ARTICLES_2013, {
    nl: 'U heeft in dit aanvraagtijdvak al een aanvraag voor deze sector of regio ingediend.',
    en: 'You already submitted an application for this sector or region in this window.',
  }),
  documents: sectorPlanDocuments2013,
  variants: sectorPlanVariants2013,
  allocation: allocation(ARTICLES_2013.allocation),
  terms: sectorPlanTerms2013,
  money: sectorPlanMoney2013,
  duties: sectorPlanDuties2013,
};

/** Window 1, 1 October up to 31 December 2013, under the first text. */
export const sectorPlan2013first: SchemeVersion = {
  ...SINCE_2013,
  version: '2013-1',
  versionTitle: { nl: '2013, eerste tijdvak', en: '2013, first window' },
  workflow: sectorPlanWorkflow2013first,
  form: sectorPlanForm2013first,
  conditions: sectorPlanConditions2013first,
  selfCheck: sectorPlanSelfCheck2013first,
  partnership: sectorPlanPartnership2013first,
  letters: sectorPlanLetters2013first,
};

/** Window 2, 1 April up to 31 May 2014, as amended. */
export const sectorPlan2013second: SchemeVersion = {
  ...SINCE_2013,
  version: '2013-2',
  versionTitle: { nl: '2013, tweede tijdvak', en: '2013, second window' },
  workflow: sectorPlanWorkflow2013second,
  form: sectorPlanForm2013second,
  conditions: sectorPlanConditions2013second,
  selfCheck: sectorPlanSelfCheck2013second,
  partnership: sectorPlanPartnership2013second,
  letters: sectorPlanLetters2013second,
};

/** Window 3, 15 January up to 15 September 2015, under a regulation of its own. */
export const sectorPlan2015: SchemeVersion = {
  ...ABOUT,
  version: '2015',
  regulation: REGULATION_2015,
  // A second application stands beside a first one that is not decided; only an award bars it.
  limits: oncePerSector(ARTICLES_2015, {
    nl: 'Voor deze sector of regio is in dit aanvraagtijdvak al subsidie aan u verleend.',
    en: 'For this sector or region you were already granted the subsidy in this window.',
  }),
  selfCheck: sectorPlanSelfCheck2015,
  workflow: sectorPlanWorkflow2015,
  form: sectorPlanForm2015,
  documents: sectorPlanDocuments2015,
  partnership: sectorPlanPartnership2015,
  variants: sectorPlanVariants2015,
  conditions: sectorPlanConditions2015,
  allocation: allocation(ARTICLES_2015.allocation),
  terms: sectorPlanTerms2015,
  money: sectorPlanMoney2015,
  duties: sectorPlanDuties2015,
  letters: sectorPlanLetters2015,
};
