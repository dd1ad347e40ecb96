import {
  type ComposedLetter,
  composeLetter,
  isRefusal,
  type Language,
  type LetterDefinition,
  type LetterFields,
} from '@tranche/domain';
import { SAMPLE_AWARD } from './sample-award.js';
import { LONG_FIELDS, SAMPLE_FIELDS } from './sample-fields.js';
import { SAMPLE_REJECTION } from './sample-rejection.js';
import {
  SAMPLE_CEILING_REJECTION,
  SAMPLE_NOT_PROCESSED,
  SAMPLE_SUPPLEMENT,
} from './sample-short-letters.js';

/** The definitions of which one letter each goes through the validator. */
export const SAMPLE_DEFINITIONS: readonly LetterDefinition[] = [
  SAMPLE_AWARD,
  SAMPLE_REJECTION,
  SAMPLE_CEILING_REJECTION,
  SAMPLE_SUPPLEMENT,
  SAMPLE_NOT_PROCESSED,
];

/** A sample letter; a refusal would mean a fault in the samples, so it is an error here. */
export function sampleLetter(
  definition: LetterDefinition,
  language: Language = 'nl',
  fields: LetterFields = SAMPLE_FIELDS,
): ComposedLetter {
  const letter = composeLetter(definition, fields, language);
  if (isRefusal(letter)) throw new Error(letter.reasons.map(({ text }) => text.en).join(' '));
  return letter;
}

export const awardLetter = (language?: Language) => sampleLetter(SAMPLE_AWARD, language);
export const rejectionLetter = () => sampleLetter(SAMPLE_REJECTION, 'nl', LONG_FIELDS);
