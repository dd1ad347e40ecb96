import type { DocumentRequirement } from '@tranche/domain';
import { CALL, OUR_CHOICE } from './topsector-grant.sources.js';

const MEGABYTE = 1024 * 1024;

/** A photo from the phone will do. */
const PHOTO_OR_FILE = {
  maximumBytes: 10 * MEGABYTE,
  contentTypes: ['image/jpeg', 'image/png', 'application/pdf'],
};

export const topsectorGrantDocuments: readonly DocumentRequirement[] = [
  {
    ...PHOTO_OR_FILE,
    kind: 'enrolment-proof',
    label: { nl: 'Bewijs van inschrijving', en: 'Proof of enrolment' },
    hint: {
      nl: 'Een foto van uw bewijs, of het bestand van uw school',
      en: 'A photo of your proof, or the file from your school',
    },
    article: CALL,
    required: true,
    // The executor checks it; the jury has no use for a student number.
    forAssessors: false,
  },
  {
    ...PHOTO_OR_FILE,
    kind: 'grades',
    label: { nl: 'Cijferlijst', en: 'List of grades' },
    hint: {
      nl: 'Dit hoeft niet. Heeft u een cijferlijst, dan kan de jury uw resultaten beter zien.',
      en: 'This is not required. With a list of grades the jury sees your results better.',
    },
    article: OUR_CHOICE,
    required: false,
    forAssessors: true,
  },
];
