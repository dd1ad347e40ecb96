import { inject } from '@angular/core';
import type { Fetched } from '../../../core/lazy/lazy-part.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextCatalogue } from '../../../core/locale/text-catalogue.js';

/** The history of a section with its words, fetched once somebody opens one. */
export function historyWithTexts(): Fetched {
  const [catalogue, locale] = [inject(TextCatalogue), inject(Locale)];
  return async () => {
    const texts = {
      nl: () => import('../../../../i18n/nl/history.json'),
      en: () => import('../../../../i18n/en/history.json'),
    };
    await catalogue.add('history', texts, locale.language());
    return (await import('./section-history.js')).SectionHistory;
  };
}
