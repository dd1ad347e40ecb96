import type { Text } from '@tranche/domain';
import type { PdfFinding } from '../../platform/documents/index.js';

/** Why a document cannot be read by those who must; such a document does not count as present. */
export type DocumentDefect = Exclude<PdfFinding, 'readable'>;

/** What is wrong and what helps. */
export const DEFECTS: Readonly<Record<DocumentDefect, Text>> = {
  password: {
    nl: 'Dit bestand is beveiligd met een wachtwoord, dus wij kunnen het niet lezen. Sla het op als PDF zonder wachtwoord en voeg het opnieuw toe.',
    en: 'This file is protected by a password, so we cannot read it. Save it as a PDF without a password and add it again.',
  },
  damaged: {
    nl: 'Dit bestand is beschadigd of niet helemaal: het kan niet worden geopend. Sla het opnieuw op en voeg het opnieuw toe.',
    en: 'This file is damaged or not complete: it cannot be opened. Save it anew and add it again.',
  },
  'no-pages': {
    nl: 'Dit bestand heeft geen bladzijden. Sla het opnieuw op als PDF en kijk of er iets in staat.',
    en: 'This file has no pages. Save it as a PDF anew and see whether there is anything in it.',
  },
  'please-wait': {
    nl: 'Dit formulier is alleen in Adobe Reader te lezen; anderen zien “Please wait…”. Open het daar, kies Afdrukken en sla het op als PDF. Voeg die PDF toe.',
    en: 'This form can be read in Adobe Reader only; others see “Please wait…”. Open it there, choose Print and save it as a PDF. Add that PDF.',
  },
  'too-heavy': {
    nl: 'Dit bestand is te zwaar om te openen. Druk het af naar een nieuwe PDF en voeg die toe.',
    en: 'This file is too heavy to open. Print it to a new PDF and add that one.',
  },
};

/** As it stands in the database. @returns null for a document that can be read */
export function defectIn(value: string | null): DocumentDefect | null {
  switch (value) {
    case 'password':
    case 'damaged':
    case 'no-pages':
    case 'please-wait':
    case 'too-heavy':
      return value;
    default:
      return null;
  }
}
