import type { DocumentRequirement, Text } from '@tranche/domain';
import { secondTrackDocuments } from './second-track/second-track.js';

const MEGABYTE = 1024 * 1024;

interface RequiredDocument {
  readonly kind: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly article: string;
}

function required(document: RequiredDocument): DocumentRequirement {
  return {
    ...document,
    required: true,
    maximumBytes: 25 * MEGABYTE,
    contentTypes: ['application/pdf'],
    forAssessors: true,
  };
}

const visionDocument = (article: string) =>
  required({
    kind: 'vision-document',
    label: { nl: 'Regionaal visiedocument', en: 'Regional vision document' },
    hint: {
      nl: 'Regio, analyse van de arbeidsmarkt, partijen en de uitkomst van de afstemming',
      en: 'Region, labour market analysis, parties and the outcome of the coordination',
    },
    article,
  });

const actionPlan = (article: string) =>
  required({
    kind: 'action-plan',
    label: { nl: 'Plan van aanpak', en: 'Action plan' },
    article,
  });

const budget = (article: string) =>
  required({
    kind: 'budget',
    label: { nl: 'Meerjarenbegroting', en: 'Multi-year budget' },
    hint: {
      nl: 'De onderbouwing van de bedragen die u in het formulier invulde',
      en: 'The substantiation of the amounts you entered in the form',
    },
    article,
  });

const agreement = (article: string) =>
  required({
    kind: 'cooperation-agreement',
    label: { nl: 'Samenwerkingsovereenkomst', en: 'Cooperation agreement' },
    hint: {
      nl: 'Ondertekend door alle partijen in het samenwerkingsverband',
      en: 'Signed by all parties in the partnership',
    },
    article,
  });

const activityPlan = (article: string) =>
  required({
    kind: 'activity-plan',
    label: { nl: 'Activiteitenplanning', en: 'Activity plan' },
    hint: {
      nl: 'Uitgewerkt voor de eerste helft van de periode, globaal voor de tweede',
      en: 'In detail for the first half of the period, in outline for the second',
    },
    article,
  });

/** The public summary (12(e)) is a question of the form, not a document. */
export const rifDocuments2024: readonly DocumentRequirement[] = [
  actionPlan('art. 12(a), 13'),
  activityPlan('art. 12(b), 14'),
  budget('art. 12(c), 15'),
  agreement('art. 12(d), 16'),
];

export const rifDocuments2019: readonly DocumentRequirement[] = [
  visionDocument('art. 14(a), 15'),
  actionPlan('art. 14(b), 16'),
  budget('art. 14(c), 17'),
  agreement('art. 14(d), 18'),
];

export const rifDocuments2014Amended: readonly DocumentRequirement[] = [
  visionDocument('art. 12'),
  actionPlan('art. 13'),
  budget('art. 14'),
  agreement('art. 15'),
];

export const rifDocuments2014: readonly DocumentRequirement[] = [
  ...rifDocuments2014Amended,
  ...secondTrackDocuments,
];
