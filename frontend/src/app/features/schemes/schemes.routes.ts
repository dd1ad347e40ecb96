import type { Routes } from '@angular/router';
import { featureTexts } from '../../core/locale/feature-texts.js';
import { partsTexts } from '../../core/locale/parts-texts.js';

const texts = featureTexts('schemes', {
  nl: () => import('../../../i18n/nl/schemes.json'),
  en: () => import('../../../i18n/en/schemes.json'),
});

export const routes: Routes = [
  {
    path: '',
    resolve: { texts },
    children: [
      {
        path: '',
        title: 'schemes.list.title',
        loadComponent: () => import('./scheme-list.page.js').then((file) => file.SchemeListPage),
      },
      {
        path: ':scheme',
        title: 'schemes.list.title',
        loadComponent: () => import('./scheme.page.js').then((file) => file.SchemePage),
      },
      {
        path: ':scheme/check',
        title: 'schemes.check.title',
        resolve: { parts: partsTexts },
        loadComponent: () => import('./check/check.page.js').then((file) => file.CheckPage),
      },
      {
        path: ':scheme/voorbeeld',
        title: 'schemes.sample.title',
        resolve: { parts: partsTexts },
        loadComponent: () => import('./sample/sample.page.js').then((file) => file.SamplePage),
      },
    ],
  },
];
