import { LOCALE_TAGS, type Language } from '../../core/locale/language.js';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** Bytes as a person reads them: "840 kB", "12,4 MB"; counted as limits are, so that 25 MB is 25 MB. */
export function formatBytes(bytes: number, language: Language = 'nl'): string {
  if (bytes < KILOBYTE) return `${bytes} B`;
  if (bytes < MEGABYTE) return `${Math.round(bytes / KILOBYTE)} kB`;
  const megabytes = new Intl.NumberFormat(LOCALE_TAGS[language], { maximumFractionDigits: 1 });
  return `${megabytes.format(bytes / MEGABYTE)} MB`;
}
