import { inject, isDevMode, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import { provideTransloco } from '@jsverse/transloco';
import { LANGUAGES } from './language.js';
import { Locale } from './locale.js';
import { ShellTexts } from './shell-texts.js';

export const provideLocale = () =>
  makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...LANGUAGES],
        defaultLang: 'nl',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: ShellTexts,
    }),
    provideAppInitializer(() => inject(Locale).start()),
  ]);
