import { LANGUAGES, type Language } from '@tranche/domain/browser';

export { LANGUAGES, type Language };

/** The BCP 47 tag that `Intl` wants. */
export const LOCALE_TAGS: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
