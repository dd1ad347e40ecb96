import type { Routes } from '@angular/router';
import { featureTexts } from '../../core/locale/feature-texts.js';
import { signedIn } from '../../core/session/role.guard.js';

const texts = featureTexts('account', {
  nl: () => import('../../../i18n/nl/account.json'),
  en: () => import('../../../i18n/en/account.json'),
});

/** One page: a mail leads to one message of the box. */
export const messageRoutes: Routes = ['', ':message'].map((path) => ({
  path,
  title: 'account.titles.messages',
  canActivate: [signedIn],
  resolve: { texts },
  loadComponent: () => import('./messages.page.js').then((file) => file.MessagesPage),
}));

export const letterRoutes: Routes = [
  {
    path: '',
    title: 'account.titles.letter',
    canActivate: [signedIn],
    resolve: { texts },
    loadComponent: () => import('./letter.page.js').then((file) => file.LetterPage),
  },
];

export const placeRoutes: Routes = [
  {
    path: '',
    title: 'account.titles.places',
    canActivate: [signedIn],
    resolve: { texts },
    loadComponent: () =>
      import('./signed-in-places.page.js').then((file) => file.SignedInPlacesPage),
  },
];
