import type { Language } from '../text.js';

/** What in a citation is no title of a text but plain words, and what an English reader reads there. */
const ENGLISH: readonly (readonly [dutch: string, english: string])[] = [
  ['Keuze van dit portaal', 'Choice of this portal'],
  ['Voorwaarden van de regio', 'Conditions of the region'],
  ['oproep van de sponsor', 'call of the sponsor'],
  ['bijlage ', 'annex '],
];

/** The source of a rule in the language of its reader; titles of Dutch regulations stay as they are. */
export function citationIn(language: Language, citation: string): string {
  if (language === 'nl') return citation;
  return ENGLISH.reduce((words, [dutch, english]) => words.replaceAll(dutch, english), citation);
}
