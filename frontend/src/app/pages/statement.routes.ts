import type { Routes } from '@angular/router';
import { featureTexts } from '../core/locale/feature-texts.js';
import { StatementPage } from './statement.js';

export const accessibility: Routes = [
  {
    path: '',
    component: StatementPage,
    data: { name: 'accessibility', parts: ['aim', 'checks', 'gaps', 'report', 'law'] },
    resolve: {
      texts: featureTexts('accessibility', {
        nl: () => import('../../i18n/nl/accessibility.json'),
        en: () => import('../../i18n/en/accessibility.json'),
      }),
    },
  },
];

export const privacy: Routes = [
  {
    path: '',
    component: StatementPage,
    data: {
      name: 'privacy',
      parts: [
        'application',
        'assessment',
        'session',
        'unsent',
        'language',
        'log',
        'share',
        'keep',
        'rights',
      ],
    },
    resolve: {
      texts: featureTexts('privacy', {
        nl: () => import('../../i18n/nl/privacy.json'),
        en: () => import('../../i18n/en/privacy.json'),
      }),
    },
  },
];
