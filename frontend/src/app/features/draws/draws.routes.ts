import type { Routes } from '@angular/router';
import { featureTexts } from '../../core/locale/feature-texts.js';

const texts = featureTexts('draws', {
  nl: () => import('../../../i18n/nl/draws.json'),
  en: () => import('../../../i18n/en/draws.json'),
});

export const routes: Routes = [
  {
    path: '',
    resolve: { texts },
    children: [
      {
        path: '',
        title: 'draws.title',
        loadComponent: () => import('./draw-list.page.js').then((file) => file.DrawListPage),
      },
      {
        path: ':tranche',
        title: 'draws.title',
        loadComponent: () => import('./draw.page.js').then((file) => file.DrawPage),
      },
      {
        path: ':tranche/:round',
        title: 'draws.title',
        loadComponent: () => import('./draw.page.js').then((file) => file.DrawPage),
      },
    ],
  },
];
