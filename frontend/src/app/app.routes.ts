import type { Routes } from '@angular/router';
import { featureRoutes } from './features/feature-routes.js';

/** Addresses are Dutch; a title is the key of a text. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'shell.titles.home',
    loadComponent: () => import('./pages/home.js').then((file) => file.HomePage),
  },
  {
    path: 'inloggen',
    title: 'shell.titles.sign-in',
    loadComponent: () => import('./pages/sign-in.js').then((file) => file.SignInPage),
  },
  {
    path: 'ingelogd',
    title: 'shell.titles.signed-in-again',
    loadComponent: () => import('./pages/signed-in-again.js').then((f) => f.SignedInAgainPage),
  },
  {
    path: 'toegankelijkheid',
    title: 'shell.titles.accessibility',
    loadChildren: () => import('./pages/statement.routes.js').then((file) => file.accessibility),
  },
  {
    path: 'privacy',
    title: 'shell.titles.privacy',
    loadChildren: () => import('./pages/statement.routes.js').then((file) => file.privacy),
  },
  ...featureRoutes,
  {
    path: '**',
    title: 'shell.titles.not-found',
    loadComponent: () => import('./pages/not-found.js').then((file) => file.NotFoundPage),
  },
];
