import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { Locale } from './locale.js';
import { TextCatalogue, type TextLoaders } from './text-catalogue.js';

/**
 * A route resolver that brings the texts of a feature before its page opens.
 *
 * @example resolve: { texts: featureTexts('apply', { nl: () => import('…/nl/apply.json'), … }) }
 */
export function featureTexts(name: string, loaders: TextLoaders): ResolveFn<boolean> {
  return async () => {
    const [catalogue, locale] = [inject(TextCatalogue), inject(Locale)];
    await catalogue.add(name, loaders, locale.language());
    return true;
  };
}
