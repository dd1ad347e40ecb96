import type { Routes } from '@angular/router';

const account = () => import('./account/account.routes.js');
const invitation = () => import('./invitation/invitation.routes.js');

/**
 * Where the features come together: one line each, lazily, so that nobody downloads a part that
 * they do not use.
 */
export const featureRoutes: Routes = [
  {
    path: 'regelingen',
    loadChildren: () => import('./schemes/schemes.routes.js').then((file) => file.routes),
  },
  {
    path: 'lotingen',
    loadChildren: () => import('./draws/draws.routes.js').then((file) => file.routes),
  },
  {
    path: 'vinden/:scheme',
    loadChildren: () => import('./find/find.routes.js').then((file) => file.routes),
  },
  {
    path: 'controle',
    loadChildren: () => import('./authenticity/authenticity.routes.js').then((file) => file.routes),
  },
  {
    path: 'aanvragen',
    loadChildren: () => import('./apply/apply.routes.js').then((file) => file.routes),
  },
  {
    path: 'machtigingen',
    loadChildren: () => import('./mandates/mandates.routes.js').then((file) => file.routes),
  },
  {
    path: 'uitnodigingen/:invitation',
    loadChildren: () => invitation().then((file) => file.routes),
  },
  {
    path: 'uitnodigingen/collega/:colleague',
    loadChildren: () => invitation().then((file) => file.colleagueRoutes),
  },
  {
    path: 'beoordelen',
    loadChildren: () => import('./assess/assess.routes.js').then((file) => file.routes),
  },
  {
    path: 'beheer',
    loadChildren: () => import('./handle/handle.routes.js').then((file) => file.routes),
  },
  {
    path: 'berichten',
    loadChildren: () => account().then((file) => file.messageRoutes),
  },
  {
    path: 'account',
    loadChildren: () => account().then((file) => file.placeRoutes),
  },
  {
    path: 'brieven/:letter',
    loadChildren: () => account().then((file) => file.letterRoutes),
  },
];
