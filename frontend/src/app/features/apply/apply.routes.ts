import type { Routes } from '@angular/router';
import { featureTexts } from '../../core/locale/feature-texts.js';
import { partsTexts } from '../../core/locale/parts-texts.js';
import { unsavedChanges } from '../../core/navigation/unsaved-changes.guard.js';
import { signedIn } from '../../core/session/role.guard.js';

const texts = featureTexts('apply', {
  nl: () => import('../../../i18n/nl/apply.json'),
  en: () => import('../../../i18n/en/apply.json'),
});

const people = featureTexts('people', {
  nl: () => import('../../../i18n/nl/people.json'),
  en: () => import('../../../i18n/en/people.json'),
});

const partnership = featureTexts('partnership', {
  nl: () => import('../../../i18n/nl/partnership.json'),
  en: () => import('../../../i18n/en/partnership.json'),
});

export const routes: Routes = [
  {
    path: '',
    canActivate: [signedIn],
    resolve: { texts, parts: partsTexts },
    children: [
      {
        path: '',
        title: 'apply.mine.title',
        loadComponent: () => import('./my-applications.page.js').then((f) => f.MyApplicationsPage),
      },
      {
        path: 'nieuw/:tranche',
        title: 'apply.start.title',
        loadComponent: () => import('./start.page.js').then((f) => f.StartPage),
      },
      {
        path: ':reference',
        title: 'apply.tasks.title',
        loadComponent: () => import('./application.page.js').then((f) => f.ApplicationPage),
      },
      {
        path: ':reference/soort',
        title: 'apply.variant.title',
        loadComponent: () => import('./variant.page.js').then((f) => f.VariantPage),
      },
      {
        path: ':reference/onderdeel/:section',
        title: 'apply.section.title',
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./section/section.page.js').then((f) => f.SectionPage),
      },
      {
        path: ':reference/stap/versturen',
        title: 'apply.send.title',
        loadComponent: () => import('./questions/send.page.js').then((f) => f.SendPage),
      },
      ...['', '/:step'].map((step) => ({
        path: `:reference/stap${step}`,
        title: 'apply.section.title',
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./questions/question.page.js').then((f) => f.QuestionPage),
      })),
      {
        path: ':reference/partners',
        title: 'apply.partners.title',
        resolve: { partnership },
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./partners/partners.page.js').then((f) => f.PartnersPage),
      },
      {
        path: ':reference/partners/:partner/vertrek',
        title: 'partnership.title',
        resolve: { partnership },
        loadComponent: () =>
          import('./partners/changing/departure.page.js').then((f) => f.DeparturePage),
      },
      {
        path: ':reference/partners/:partner/penvoerder',
        title: 'partnership.lead.title',
        resolve: { partnership },
        loadComponent: () =>
          import('./partners/changing/lead-transfer.page.js').then((f) => f.LeadTransferPage),
      },
      {
        path: ':reference/mensen',
        title: 'people.title',
        resolve: { people },
        loadComponent: () => import('./people/people.page.js').then((f) => f.PeoplePage),
      },
      {
        path: ':reference/cofinanciering',
        title: 'apply.co-financing.title',
        canDeactivate: [unsavedChanges],
        loadComponent: () =>
          import('./co-financing/co-financing.page.js').then((f) => f.CoFinancingPage),
      },
      {
        path: ':reference/bijlagen',
        title: 'apply.documents.title',
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./documents/documents.page.js').then((f) => f.DocumentsPage),
      },
      {
        path: ':reference/controleren',
        title: 'apply.check.title',
        loadComponent: () => import('./check/check.page.js').then((f) => f.CheckPage),
      },
      {
        path: ':reference/ontvangen/stap/:nummer',
        title: 'apply.receipt.title',
        loadComponent: () =>
          import('./receipt/step-receipt.page.js').then((f) => f.StepReceiptPage),
      },
      ...['', '/:nummer'].map((number) => ({
        path: `:reference/ontvangen${number}`,
        title: 'apply.receipt.title',
        loadComponent: () => import('./receipt/receipt.page.js').then((f) => f.ReceiptPage),
      })),
    ],
  },
];
