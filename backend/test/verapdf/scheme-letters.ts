import {
  composeLetter,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  type ComposedLetter,
  type Language,
  type SchemeVersion,
} from '@tranche/domain';
import { CATALOGUE, sampleLetterInput } from '@tranche/schemes';

export interface SchemeLetter {
  readonly name: string;
  readonly letter: ComposedLetter;
}

/** Every letter of every version, in one language, about a made-up application. */
export function schemeLetters(language: Language): readonly SchemeLetter[] {
  return CATALOGUE.flatMap((scheme) => samplesOf(scheme, language));
}

function samplesOf(scheme: SchemeVersion, language: Language): readonly SchemeLetter[] {
  const [variant] = Object.keys(scheme.variants);
  if (variant === undefined) return [];
  const fields = letterFieldsOf(sampleLetterInput(scheme, variant, language));
  return lettersOf(scheme).map((definition) => {
    const letter = composeLetter(definition, fields, language);
    if (isRefusal(letter)) throw new Error(letter.reasons.map(({ text }) => text.en).join(' '));
    return { name: `${scheme.scheme}-${scheme.version}-${definition.kind}.${language}`, letter };
  });
}
