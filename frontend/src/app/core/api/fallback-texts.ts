import type { Locale } from '../locale/locale.js';
import type { FallbackTexts } from './problem.js';

/** What is said of an error that the server had no words for. */
export function fallbackTexts(locale: Locale): FallbackTexts {
  const text = (name: 'offline' | 'broken') => ({
    title: locale.translate(`ui.error.${name}`),
    detail: locale.translate(`ui.error.${name}-detail`),
  });
  return { offline: text('offline'), broken: text('broken') };
}
