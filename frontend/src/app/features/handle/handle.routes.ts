import type { Route, Routes } from '@angular/router';
import { featureTexts } from '../../core/locale/feature-texts.js';
import { partsTexts } from '../../core/locale/parts-texts.js';
import { unsavedChanges } from '../../core/navigation/unsaved-changes.guard.js';
import { hasRole } from '../../core/session/role.guard.js';
import { HandleShell } from './handle-shell.js';

const lists: Route[] = [
  {
    path: '',
    pathMatch: 'full',
    title: 'handle.titles.caseload',
    loadComponent: () => import('./caseload/caseload.page.js').then((file) => file.CaseloadPage),
  },
  {
    path: 'aanvragen/:reference',
    title: 'handle.titles.case',
    loadComponent: () => import('./case/case.page.js').then((file) => file.CasePage),
  },
  {
    path: 'aanvragen/:reference/advies',
    title: 'handle.titles.advice',
    canDeactivate: [unsavedChanges],
    loadComponent: () => import('./advice/advice.page.js').then((file) => file.AdvicePage),
  },
];

const tranches: Route[] = [
  {
    path: 'tranches',
    title: 'handle.titles.tranches',
    loadComponent: () =>
      import('./tranche/tranche-list.page.js').then((file) => file.TrancheListPage),
  },
  {
    path: 'tranches/nieuw',
    title: 'handle.titles.open',
    canActivate: [hasRole('officer')],
    loadComponent: () =>
      import('./tranche/opening/open-tranche.page.js').then((file) => file.OpenTranchePage),
  },
  {
    path: 'tranches/:tranche',
    title: 'handle.titles.tranche',
    loadComponent: () => import('./tranche/tranche.page.js').then((file) => file.TranchePage),
  },
  {
    path: 'tranches/:tranche/rangorde',
    title: 'handle.titles.allocation',
    loadComponent: () => import('./ranking/ranking.page.js').then((file) => file.RankingPage),
  },
  {
    path: 'tranches/:tranche/adviezen',
    title: 'handle.titles.advices',
    loadComponent: () => import('./advice/advice-list.page.js').then((file) => file.AdviceListPage),
  },
];

const schemes: Route[] = [
  {
    path: 'regelingen/:scheme/:version',
    title: 'handle.titles.lint',
    loadComponent: () => import('./lint/scheme-lint.page.js').then((file) => file.SchemeLintPage),
  },
];

const offices: Route[] = [
  {
    path: 'mensen',
    title: 'handle.titles.offices',
    canActivate: [hasRole('officer', 'decision-maker', 'auditor')],
    resolve: {
      offices: featureTexts('offices', {
        nl: () => import('../../../i18n/nl/offices.json'),
        en: () => import('../../../i18n/en/offices.json'),
      }),
    },
    loadComponent: () => import('./offices/offices.page.js').then((file) => file.OfficesPage),
  },
];

const referenceLists: Route[] = [
  {
    path: 'lijsten',
    title: 'handle.titles.lists',
    canActivate: [hasRole('officer', 'decision-maker')],
    resolve: {
      lists: featureTexts('lists', {
        nl: () => import('../../../i18n/nl/lists.json'),
        en: () => import('../../../i18n/en/lists.json'),
      }),
    },
    loadComponent: () => import('./lists/lists.page.js').then((file) => file.ListsPage),
  },
];

const programmes: Route[] = [
  {
    path: 'programmas',
    title: 'handle.titles.programmes',
    loadComponent: () =>
      import('./programme/programme-list.page.js').then((file) => file.ProgrammeListPage),
  },
  {
    path: 'programmas/:programme',
    title: 'handle.titles.programme',
    loadComponent: () => import('./programme/programme.page.js').then((file) => file.ProgrammePage),
  },
];

export const routes: Routes = [
  {
    path: '',
    component: HandleShell,
    canActivate: [hasRole('officer', 'decision-maker', 'chair', 'auditor')],
    resolve: {
      parts: partsTexts,
      texts: featureTexts('handle', {
        nl: () => import('../../../i18n/nl/handle.json'),
        en: () => import('../../../i18n/en/handle.json'),
      }),
    },
    children: [...lists, ...tranches, ...schemes, ...offices, ...referenceLists, ...programmes],
  },
];
