import type { DocumentRequirement, Text } from '@tranche/domain';
import { hasSecondTrack, type RifDocument, type RifPage } from './page/rif-page.js';
import { secondTrackDocuments } from './second-track/second-track.js';

const MEGABYTE = 1024 * 1024;

const WORDS: Readonly<Record<RifDocument, { readonly label: Text; readonly hint?: Text }>> = {
  'vision-document': {
    label: { nl: 'Regionaal visiedocument', en: 'Regional vision document' },
    hint: {
      nl: 'Regio, analyse van de arbeidsmarkt, partijen en de uitkomst van de afstemming',
      en: 'Region, labour market analysis, parties and the outcome of the coordination',
    },
  },
  'action-plan': { label: { nl: 'Plan van aanpak', en: 'Action plan' } },
  'activity-plan': {
    label: { nl: 'Activiteitenplanning', en: 'Activity plan' },
    hint: {
      nl: 'Uitgewerkt voor de eerste helft van de periode, globaal voor de tweede',
      en: 'In detail for the first half of the period, in outline for the second',
    },
  },
  budget: {
    label: { nl: 'Meerjarenbegroting', en: 'Multi-year budget' },
    hint: {
      nl: 'De onderbouwing van de bedragen die u in het formulier invulde',
      en: 'The substantiation of the amounts you entered in the form',
    },
  },
  'cooperation-agreement': {
    label: { nl: 'Samenwerkingsovereenkomst', en: 'Cooperation agreement' },
    hint: {
      nl: 'Ondertekend door alle partijen in het samenwerkingsverband',
      en: 'Signed by all parties in the partnership',
    },
  },
};

const IN_ORDER: readonly RifDocument[] = [
  'vision-document',
  'action-plan',
  'activity-plan',
  'budget',
  'cooperation-agreement',
];

/** What goes with an application; assessors see it beside the rubric. */
export function rifDocuments(page: RifPage): readonly DocumentRequirement[] {
  return [
    ...IN_ORDER.flatMap((kind) => {
      const article = page.documents[kind];
      return article === undefined ? [] : [required(kind, article)];
    }),
    ...(hasSecondTrack(page) ? secondTrackDocuments : []),
  ];
}

function required(kind: RifDocument, article: string): DocumentRequirement {
  return {
    kind,
    ...WORDS[kind],
    article,
    required: true,
    maximumBytes: 25 * MEGABYTE,
    contentTypes: ['application/pdf'],
    forAssessors: true,
  };
}
