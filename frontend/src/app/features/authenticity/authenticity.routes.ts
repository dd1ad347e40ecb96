import type { Routes } from '@angular/router';
import { featureTexts } from '../../core/locale/feature-texts.js';

const texts = featureTexts('authenticity', {
  nl: () => import('../../../i18n/nl/authenticity.json'),
  en: () => import('../../../i18n/en/authenticity.json'),
});

const loadComponent = () => import('./authenticity.page.js').then((file) => file.AuthenticityPage);

/** Public: whoever is handed a document need not sign in to check it. */
export const routes: Routes = [
  {
    path: '',
    resolve: { texts },
    children: [
      { path: '', title: 'authenticity.title', loadComponent },
      { path: ':code', title: 'authenticity.title', loadComponent },
    ],
  },
];
