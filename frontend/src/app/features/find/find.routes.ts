import type { Routes } from '@angular/router';
import { featureTexts } from '../../core/locale/feature-texts.js';

/** Public: whoever looks for something need not sign in. */
export const routes: Routes = [
  {
    path: '',
    title: 'find.title',
    resolve: {
      texts: featureTexts('find', {
        nl: () => import('../../../i18n/nl/find.json'),
        en: () => import('../../../i18n/en/find.json'),
      }),
    },
    loadComponent: () => import('./find.page.js').then((file) => file.FindPage),
  },
];
