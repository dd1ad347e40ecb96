import type { DocumentRequirement } from '@tranche/domain';
import { ARTICLES } from './work-bridge.regulation.js';

const MEGABYTE = 1024 * 1024;

export const workBridgeDocuments: readonly DocumentRequirement[] = [
  {
    kind: 'statement-of-participation',
    label: { nl: 'Verklaring van deelname', en: 'Statement of participation' },
    hint: {
      nl: 'Alleen met een sectorplan: van de hoofdaanvrager van het plan. Een foto mag ook',
      en: 'Only with a sector plan: by the lead applicant of the plan. A photograph will do',
    },
    article: ARTICLES.statement,
    required: false,
    maximumBytes: 10 * MEGABYTE,
    contentTypes: ['application/pdf', 'image/jpeg', 'image/png'],
    forAssessors: false,
  },
];
