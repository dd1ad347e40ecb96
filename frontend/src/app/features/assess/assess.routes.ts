import type { Routes } from '@angular/router';
import { featureTexts } from '../../core/locale/feature-texts.js';
import { partsTexts } from '../../core/locale/parts-texts.js';
import { unsavedChanges } from '../../core/navigation/unsaved-changes.guard.js';
import { hasRole } from '../../core/session/role.guard.js';
import { AssessShell } from './assess-shell.js';

export const routes: Routes = [
  {
    path: '',
    component: AssessShell,
    canActivate: [hasRole('assessor')],
    resolve: {
      parts: partsTexts,
      texts: featureTexts('assess', {
        nl: () => import('../../../i18n/nl/assess.json'),
        en: () => import('../../../i18n/en/assess.json'),
      }),
    },
    children: [
      {
        path: '',
        title: 'assess.titles.worklist',
        loadComponent: () => import('./worklist.page.js').then((file) => file.WorklistPage),
      },
      {
        path: ':assignment',
        title: 'assess.titles.assignment',
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./assignment.page.js').then((file) => file.AssignmentPage),
      },
    ],
  },
];
