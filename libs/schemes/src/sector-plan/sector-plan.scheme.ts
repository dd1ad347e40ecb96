import type {
  AllocationRules,
  ApplicantLimit,
  Authority,
  SchemeVersion,
  Text,
} from '@tranche/domain';
import { NO_ASSESSMENT } from '@tranche/domain';
import { shareInWords } from '../standard/page/in-words.js';
import { agentschapSzw } from '../standard/authorities.js';
import { PLANS_2013_FIRST } from './sector-plan-2013-1.js';
import { PLANS_2013_SECOND } from './sector-plan-2013-2.js';
import { PLANS_2015 } from './sector-plan-2015.js';
import type { SectorPlanPage } from './sector-plan-page.js';
import { sectorPlanConditions } from './sector-plan.conditions.js';
import { sectorPlanDocuments } from './sector-plan.documents.js';
import { sectorPlanDuties } from './sector-plan.duties.js';
import { sectorPlanForm } from './sector-plan.form.js';
import { sectorPlanLetters } from './sector-plan.letters.js';
import { sectorPlanMoney } from './sector-plan.money.js';
import { sectorPlanPartnership } from './sector-plan.partnership.js';
import { sectorPlanSelfCheck } from './sector-plan.self-check.js';
import { sectorPlanTerms } from './sector-plan.terms.js';
import { PLANS, sectorPlanVariants } from './sector-plan.variants.js';
import { awardWithdrawal } from '../standard/workflow/award-withdrawal.js';
import { sectorPlanWorkflow } from './sector-plan.workflow.js';
import { determinationRevision } from '../standard/workflow/determination-revision.js';

interface About {
  readonly scheme: 'sector-plan';
  readonly name: Text;
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

/** One application, or one award, per lead applicant, window and sector or region. */
function oncePerSector({ text, articles }: SectorPlanPage): readonly ApplicantLimit[] {
  return [
    {
      code: 'once-per-sector',
      article: articles.sameSector,
      text: text === '2013' ? ASKED_BEFORE : GRANTED_BEFORE,
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

const ASKED_BEFORE: Text = {
  nl: 'U heeft in dit aanvraagtijdvak al een aanvraag voor deze sector of regio ingediend.',
  en: 'You already submitted an application for this sector or region in this window.',
};

/** A second application stands beside a first one that is not decided; only an award bars it. */
const GRANTED_BEFORE: Text = {
  nl: 'Voor deze sector of regio is in dit aanvraagtijdvak al subsidie aan u verleend.',
  en: 'For this sector or region you were already granted the subsidy in this window.',
};

/** A version is what its page says, in the shape that the portal reads. */
export function sectorPlanVersion(page: SectorPlanPage): SchemeVersion {
  const { version, versionTitle, regulation, articles } = page;
  const workflow = sectorPlanWorkflow(page);
  return {
    ...ABOUT,
    version,
    ...(versionTitle && { versionTitle }),
    summary: summaryOf(page),
    regulation,
    limits: oncePerSector(page),
    selfCheck: sectorPlanSelfCheck(page),
    workflow,
    procedures: {
      withdrawal: awardWithdrawal(workflow),
      revision: determinationRevision(workflow),
    },
    form: sectorPlanForm(page),
    documents: sectorPlanDocuments(page),
    partnership: sectorPlanPartnership(page),
    variants: sectorPlanVariants(page),
    conditions: sectorPlanConditions(page),
    allocation: allocation(articles.allocation),
    terms: sectorPlanTerms(page),
    money: sectorPlanMoney(page),
    duties: sectorPlanDuties(page),
    letters: sectorPlanLetters(page),
  };
}

function summaryOf({ shares }: SectorPlanPage): Text {
  const part = shareInWords(shares.subsidy);
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  return {
    nl: `${capital(part.nl)} van de kosten van een plan waarmee werkgevers en werknemers knelpunten op de arbeidsmarkt van hun sector oplossen.`,
    en: `${capital(part.en)} of the cost of a plan by which employers and employees solve bottlenecks in the labour market of their sector.`,
  };
}

export const sectorPlan2013first: SchemeVersion = sectorPlanVersion(PLANS_2013_FIRST);
export const sectorPlan2013second: SchemeVersion = sectorPlanVersion(PLANS_2013_SECOND);
export const sectorPlan2015: SchemeVersion = sectorPlanVersion(PLANS_2015);
