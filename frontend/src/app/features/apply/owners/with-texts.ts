import { inject } from '@angular/core';
import type { Fetched } from '../../../core/lazy/lazy-part.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextCatalogue } from '../../../core/locale/text-catalogue.js';

/** Who writes a section, with the words of it, fetched once somebody opens one. */
export function ownerWithTexts(): Fetched {
  const [catalogue, locale] = [inject(TextCatalogue), inject(Locale)];
  return async () => {
    const texts = {
      nl: () => import('../../../../i18n/nl/owners.json'),
      en: () => import('../../../../i18n/en/owners.json'),
    };
    await catalogue.add('owners', texts, locale.language());
    return (await import('./section-owner-card.js')).SectionOwnerCard;
  };
}
