import { Injectable, inject, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import {
  TranslocoService,
  provideTransloco,
  type Translation,
  type TranslocoLoader,
} from '@jsverse/transloco';
import { of, type Observable } from 'rxjs';
import en from '../i18n/en.js';
import nl from '../i18n/nl.js';

@Injectable()
class TestTexts implements TranslocoLoader {
  getTranslation(language: string): Observable<Translation> {
    return of(language === 'en' ? en : nl);
  }
}

/** The real texts of the shell and the shared components, for a component test. */
export const provideTestTexts = () =>
  makeEnvironmentProviders([
    provideTransloco({
      config: { availableLangs: ['nl', 'en'], defaultLang: 'nl', prodMode: true },
      loader: TestTexts,
    }),
    provideAppInitializer(() => inject(TranslocoService).load('nl')),
  ]);
