import type { Section, Text } from '@tranche/domain';
import { durationInWords } from '../../standard/page/in-words.js';
import { measuresSection } from './measures-section.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

export function planSections(page: SectorPlanPage): readonly Section[] {
  return [analysisSection(page), measuresSection(page), executionSection(page)];
}

function analysisSection({ articles }: SectorPlanPage): Section {
  return {
    name: 'analysis',
    group: 'plan',
    title: { nl: 'Sector en knelpunten', en: 'Sector and bottlenecks' },
    part: 'questions',
    fields: [
      {
        kind: 'reference',
        name: 'sector',
        label: { nl: 'Sector', en: 'Sector' },
        hint: {
          nl: 'Gaat het plan over meer sectoren, kies dan de grootste en noem de andere in de analyse',
          en: 'If the plan concerns several sectors, choose the largest and name the others in the analysis',
        },
        list: 'sectors',
        required: true,
        article: articles.sameSector,
      },
      {
        kind: 'reference',
        name: 'region',
        label: { nl: 'Arbeidsmarktregio', en: 'Labour-market region' },
        hint: {
          nl: 'Alleen als het plan voor één regio is',
          en: 'Only when the plan is for one region',
        },
        list: 'regions',
        article: articles.sameSector,
      },
      {
        kind: 'long-text',
        name: 'bottlenecks',
        label: {
          nl: 'Welke knelpunten zijn er nu en in de komende vijf jaar?',
          en: 'Which bottlenecks are there now and in the next five years?',
        },
        hint: {
          nl: 'Kort; de hele analyse stuurt u mee als document',
          en: 'Briefly; the whole analysis comes with the documents',
        },
        maximumWords: 400,
        required: true,
        article: articles.analysis,
      },
    ],
  };
}

function executionSection(page: SectorPlanPage): Section {
  const { articles, earliestStart } = page;
  return {
    name: 'execution',
    group: 'plan',
    title: { nl: 'Uitvoering', en: 'Execution' },
    part: 'questions',
    fields: [
      {
        kind: 'date',
        name: 'startsOn',
        means: 'project-start',
        label: { nl: 'Begindatum van de maatregelen', en: 'Start date of the measures' },
        hint: startHint(page),
        ...(earliestStart !== null && { earliest: earliestStart }),
        required: true,
        article: articles.duration,
      },
      {
        kind: 'choice',
        name: 'durationYears',
        means: 'project-years',
        label: { nl: 'Hoe lang lopen de maatregelen?', en: 'How long do the measures run?' },
        hint: durationHint(page),
        options: [
          { value: '1', label: { nl: 'Hoogstens een jaar', en: 'At most one year' } },
          { value: '2', label: { nl: 'Hoogstens twee jaar', en: 'At most two years' } },
        ],
        required: true,
        article: articles.duration,
      },
      {
        kind: 'long-text',
        name: 'activities',
        means: 'activities',
        label: { nl: 'Wat gaat u doen, en wanneer?', en: 'What will you do, and when?' },
        hint: {
          nl: 'Noem de organisatie en het tijdpad',
          en: 'Mention the organisation and the timeline',
        },
        maximumWords: 600,
        required: true,
        article: articles.execution,
      },
      {
        kind: 'long-text',
        name: 'enforcement',
        label: {
          nl: 'Onder welke voorwaarden voert u de maatregelen uit, en hoe houdt u zich daaraan?',
          en: 'Under which conditions are the measures carried out, and how are these enforced?',
        },
        maximumWords: 300,
        required: true,
        article: articles.enforcement,
      },
      {
        kind: 'long-text',
        name: 'continuation',
        label: {
          nl: 'Hoe betaalt u blijvende maatregelen als de subsidie stopt?',
          en: 'How do you pay for lasting measures when the subsidy ends?',
        },
        maximumWords: 300,
        required: true,
        article: articles.continuation,
      },
    ],
  };
}

function startHint({ terms, since2015 }: SectorPlanPage): Text {
  const start = durationInWords(terms.start);
  const nl = `Na de publicatie van de regeling, en uiterlijk ${start.nl} na het besluit`;
  const en = `After publication of the regulation, and within ${start.en} of the decision`;
  if (!since2015) return { nl, en };
  const later = durationInWords(since2015.apprenticeships.start);
  return {
    nl: `${nl}; scholing in de bbl uiterlijk ${later.nl} na het besluit`,
    en: `${en}; training in the work-based pathway (bbl) within ${later.en} of the decision`,
  };
}

function durationHint({ terms, since2015 }: SectorPlanPage): Text {
  const most = durationInWords(terms.duration);
  const nl = `Hoogstens ${most.nl} achter elkaar. Is het geen heel jaar, rond dan naar boven af`;
  const en = `At most ${most.en} in a row. If it is not a whole year, round up`;
  if (!since2015) return { nl, en };
  return {
    nl: `${nl}. Alleen scholing in de bbl mag langer duren; noem de einddatum daarvan hieronder`,
    en: `${en}. Only training in the work-based pathway (bbl) may last longer; mention its end date below`,
  };
}
