import type { Routes } from '@angular/router';
import { featureTexts } from '../../core/locale/feature-texts.js';
import { partsTexts } from '../../core/locale/parts-texts.js';
import { signedIn } from '../../core/session/role.guard.js';

const texts = featureTexts('invitation', {
  nl: () => import('../../../i18n/nl/invitation.json'),
  en: () => import('../../../i18n/en/invitation.json'),
});

const people = featureTexts('people', {
  nl: () => import('../../../i18n/nl/people.json'),
  en: () => import('../../../i18n/en/people.json'),
});

export const routes: Routes = [
  {
    path: '',
    title: 'invitation.title',
    canActivate: [signedIn],
    resolve: { texts, parts: partsTexts },
    loadComponent: () => import('./invitation.page.js').then((file) => file.InvitationPage),
  },
];

export const colleagueRoutes: Routes = [
  {
    path: '',
    title: 'people.invitation.title',
    canActivate: [signedIn],
    resolve: { people },
    loadComponent: () =>
      import('./colleague/colleague-invitation.page.js').then((f) => f.ColleagueInvitationPage),
  },
];
