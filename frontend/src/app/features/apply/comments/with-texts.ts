import { inject } from '@angular/core';
import type { Fetched } from '../../../core/lazy/lazy-part.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextCatalogue } from '../../../core/locale/text-catalogue.js';

/** The comments on a section with their words, fetched once somebody opens one. */
export function commentsWithTexts(): Fetched {
  const [catalogue, locale] = [inject(TextCatalogue), inject(Locale)];
  return async () => {
    const texts = {
      nl: () => import('../../../../i18n/nl/comments.json'),
      en: () => import('../../../../i18n/en/comments.json'),
    };
    await catalogue.add('comments', texts, locale.language());
    return (await import('./section-comments.js')).SectionComments;
  };
}
