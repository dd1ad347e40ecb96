import type { Routes } from '@angular/router';
import { featureTexts } from '../../core/locale/feature-texts.js';
import { partsTexts } from '../../core/locale/parts-texts.js';
import { signedIn } from '../../core/session/role.guard.js';

const texts = featureTexts('mandates', {
  nl: () => import('../../../i18n/nl/mandates.json'),
  en: () => import('../../../i18n/en/mandates.json'),
});

export const routes: Routes = [
  {
    path: '',
    title: 'mandates.title',
    canActivate: [signedIn],
    resolve: { texts, parts: partsTexts },
    loadComponent: () => import('./mandates.page.js').then((file) => file.MandatesPage),
  },
];
