import type { DocumentRequirement, Text } from '@tranche/domain';
import type { SectorPlanPage } from './sector-plan-page.js';
import { ARTICLES_2013, ARTICLES_2015, type SectorPlanArticles } from './sector-plan.articles.js';

const MEGABYTE = 1024 * 1024;

interface SectorPlanDocument {
  readonly kind: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly article: string;
}

function pdf(required: boolean, document: SectorPlanDocument): DocumentRequirement {
  return {
    ...document,
    required,
    maximumBytes: 25 * MEGABYTE,
    contentTypes: ['application/pdf'],
    forAssessors: false,
  };
}

function documents(articles: SectorPlanArticles, budgetHint: Text): readonly DocumentRequirement[] {
  return [
    pdf(true, {
      kind: 'cooperation-agreement',
      label: { nl: 'Samenwerkingsovereenkomst', en: 'Cooperation agreement' },
      hint: {
        nl: 'Ondertekend door alle partijen; de overeenkomst wijst de hoofdaanvrager aan',
        en: 'Signed by all parties; it appoints the lead applicant',
      },
      article: articles.agreement,
    }),
    pdf(true, {
      kind: 'mandate',
      label: { nl: 'Schriftelijke machtiging', en: 'Written mandate' },
      hint: {
        nl: 'Dat de hoofdaanvrager het samenwerkingsverband in en buiten rechte vertegenwoordigt',
        en: 'That the lead applicant represents the partnership, in court and otherwise',
      },
      article: articles.mandate,
    }),
    pdf(true, {
      kind: 'labour-market-analysis',
      label: { nl: 'Arbeidsmarktanalyse', en: 'Labour-market analysis' },
      hint: {
        nl: 'Vraag, aanbod en knelpunten, nu en in de komende vijf jaar',
        en: 'Demand, supply and bottlenecks, now and in the next five years',
      },
      article: articles.analysis,
    }),
    pdf(true, {
      kind: 'action-plan',
      label: { nl: 'Plan van aanpak', en: 'Action plan' },
      hint: {
        nl: 'Doelen, maatregelen, doelgroepen, aantallen en beoogde resultaten',
        en: 'Goals, measures, target groups, numbers and intended results',
      },
      article: articles.actionPlan,
    }),
    pdf(true, {
      kind: 'execution',
      label: {
        nl: 'Uitvoering, organisatie en tijdpad',
        en: 'Execution, organisation and timeline',
      },
      article: articles.execution,
    }),
    pdf(true, {
      kind: 'enforcement',
      label: { nl: 'Voorwaarden en handhaving', en: 'Conditions and their enforcement' },
      article: articles.enforcement,
    }),
    pdf(true, {
      kind: 'budget',
      label: { nl: 'Onderbouwde begroting', en: 'Substantiated budget' },
      hint: budgetHint,
      article: articles.budget,
    }),
    pdf(true, {
      kind: 'continuation',
      label: { nl: 'Financiering na de subsidie', en: 'Financing after the subsidy' },
      article: articles.continuation,
    }),
    pdf(false, {
      kind: 'guarantee',
      label: { nl: 'Garantieverklaring', en: 'Statement of guarantee' },
      hint: {
        nl: 'Alleen als het samenwerkingsverband garant staat',
        en: 'Only when the partnership gives a guarantee',
      },
      article: `${articles.solvency}, ${articles.otherLead.replace('art. ', '')}`,
    }),
  ];
}

const DOCUMENTS_2013: readonly DocumentRequirement[] = documents(ARTICLES_2013, {
  nl: 'Met financieringsplan',
  en: 'With financing plan',
});

const DOCUMENTS_2015: readonly DocumentRequirement[] = [
  ...documents(ARTICLES_2015, {
    nl: 'Met liquiditeitsprognose en financieringsplan',
    en: 'With liquidity forecast and financing plan',
  }),
  pdf(false, {
    kind: 'job-guarantee-agreement',
    label: { nl: 'Afspraak over de baangarantie', en: 'Agreement on the job guarantee' },
    hint: {
      nl: 'Alleen als werkgevers en werknemers afwijken van de baangarantie van een jaar',
      en: 'Only when employers and employees deviate from the job guarantee of one year',
    },
    article: 'art. 2.3(4)(i), 3.6(5)',
  }),
];

export function sectorPlanDocuments({ text }: SectorPlanPage): readonly DocumentRequirement[] {
  return text === '2013' ? DOCUMENTS_2013 : DOCUMENTS_2015;
}
