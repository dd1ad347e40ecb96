import { Injectable, inject, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import {
  TranslocoService,
  provideTransloco,
  type Translation,
  type TranslocoLoader,
} from '@jsverse/transloco';
import { of, type Observable } from 'rxjs';
import en from '../i18n/en.js';
import enParts from '../i18n/en/parts.json';
import nl from '../i18n/nl.js';
import nlParts from '../i18n/nl/parts.json';

@Injectable()
class TestTexts implements TranslocoLoader {
  getTranslation(language: string): Observable<Translation> {
    return of(language === 'en' ? { ...en, parts: enParts } : { ...nl, parts: nlParts });
  }
}

/** The real texts of the shell, the shared components and the parts of a page, for a component test. */
export const provideTestTexts = () =>
  makeEnvironmentProviders([
    provideTransloco({
      config: { availableLangs: ['nl', 'en'], defaultLang: 'nl', prodMode: true },
      loader: TestTexts,
    }),
    provideAppInitializer(() => inject(TranslocoService).load('nl')),
  ]);
