import { LOCALE_TAGS, type Language } from '../../core/locale/language.js';

/** Bytes as a person reads them: "840 kB", "12,4 MB" (1 MB is a million bytes). */
export function formatBytes(bytes: number, language: Language = 'nl'): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  const megabytes = new Intl.NumberFormat(LOCALE_TAGS[language], { maximumFractionDigits: 1 });
  return `${megabytes.format(bytes / 1_000_000)} MB`;
}
