import type { DocumentRequirement } from '@tranche/domain';
import { OUR_CHOICE } from './talent-pilot.sources.js';

const MEGABYTE = 1024 * 1024;

/** A photo from the phone will do. */
export const talentDocuments: readonly DocumentRequirement[] = [
  {
    kind: 'admission-proof',
    label: { nl: 'Bewijs van toelating', en: 'Proof of admission' },
    hint: {
      nl: 'De brief of e-mail waarin uw instelling u toelaat',
      en: 'The letter or e-mail in which your institution admits you',
    },
    article: OUR_CHOICE,
    required: true,
    maximumBytes: 10 * MEGABYTE,
    contentTypes: ['image/jpeg', 'image/png', 'application/pdf'],
    forAssessors: false,
  },
];
