import type { DocumentRequirement } from '@tranche/domain';
import { requiredPdf } from '../standard/documents.js';

export const centreDocuments: readonly DocumentRequirement[] = [
  requiredPdf({
    kind: 'plan',
    label: { nl: 'Plan', en: 'Plan' },
    hint: {
      nl: 'Met het profiel, de sterktes en zwaktes en de beoogde prestaties',
      en: 'With the profile, the strengths and weaknesses and the intended performance',
    },
    article: 'art. 8',
    forAssessors: true,
  }),
];
