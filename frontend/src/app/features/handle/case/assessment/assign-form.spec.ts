import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { ApplicationView, AssessmentPanel, TransitionPreview } from '@tranche/contracts';
import { TranslocoService } from '@jsverse/transloco';
import { of, throwError } from 'rxjs';
import { provideFakeServer } from '../../../../../testing/provide-fake-server.js';
import handle from '../../../../../i18n/nl/handle.json';
import ui from '../../../../../i18n/nl/ui.json';
import { provideTestTexts } from '../../../../../testing/provide-test-texts.js';
import { problem } from '../../../../../testing/transition-form-stage.js';
import { ApiError } from '../../../../core/api/problem.js';
import { AssignForm } from './assign-form.js';

const both = (text: string) => ({ nl: text, en: text });

const candidate = (
  name: string,
  conflicts: AssessmentPanel['candidates'][number]['conflicts'],
) => ({
  personId: name,
  name,
  openAssignments: 0,
  isProposed: conflicts.length === 0,
  conflicts,
  signs: [],
});

const INTEREST = { code: 'same-organisation', text: both('Werkt bij de aanvrager.') };

const panelOf = (
  candidates: AssessmentPanel['candidates'],
  assignments: AssessmentPanel['assignments'] = [],
): AssessmentPanel => ({
  required: 1,
  stillNeeded: 1,
  list: 'all',
  candidates,
  assignments,
  criteria: [],
  outcome: 'unknown',
  total: null,
});

const WITHDRAWN: AssessmentPanel['assignments'][number] = {
  id: '1',
  assessor: 'Pieter',
  status: 'withdrawn',
  dueOn: null,
  interests: null,
  records: [],
  points: null,
};

const PREVIEW: TransitionPreview = {
  recorded: [],
  state: {
    state: 'on-the-scales',
    means: 'being-assessed',
    label: both('In beoordeling'),
    phase: 'assessment',
    waitsFor: 'assessors',
  },
  letters: [],
  determination: null,
  proposal: null,
  payments: [],
  planExcess: null,
  deadlines: [],
  procedures: [],
};

@Component({
  imports: [AssignForm],
  template: `
    <handle-assign-form
      [application]="application()"
      [panel]="panel()"
      (overtaken)="overtaken.set(overtaken() + 1)"
    />
  `,
})
class Page {
  readonly application = signal(CASE);
  readonly panel = signal(panelOf([]));
  readonly overtaken = signal(0);
}

async function open(panel: AssessmentPanel, refused?: ApiError) {
  const addresses: string[] = [];
  const post = (address: string) => {
    addresses.push(address.split('/').at(-1) ?? '');
    if (refused) return throwError(() => refused);
    return of(address.endsWith('/previews') ? PREVIEW : panel);
  };
  TestBed.configureTestingModule({
    providers: [provideTestTexts(), provideFakeServer({ post })],
  });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
  const fixture = TestBed.createComponent(Page);
  fixture.componentInstance.panel.set(panel);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return {
    addresses,
    overtaken: () => fixture.componentInstance.overtaken(),
    text: () => host.textContent,
    form: () => host.querySelector('form'),
    async send() {
      host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await fixture.whenStable();
    },
  };
}

describe('asking assessors', () => {
  it('has the panel read anew, and says it once, when something happened meanwhile', async () => {
    const stale = problem([{ code: 'stale', detail: 'De aanvraag is gewijzigd.' }]);
    const page = await open(panelOf([candidate('Henk', [])]), new ApiError(stale));
    await page.send();
    expect(page.overtaken()).toBe(1);
    expect(page.text().split(ui.error['overtaken-detail'])).toHaveLength(2);
  });

  it('shows whom it asks and what it does, and does it only when that is confirmed', async () => {
    const page = await open(panelOf([candidate('Henk', [])]));
    await page.send();
    expect(page.addresses).toEqual(['previews']);
    expect(page.text()).toContain('Henk: zij krijgen een bericht');
    expect(page.text()).toContain('In beoordeling');
    expect(document.activeElement?.id).toBe('preview-title');
    await page.send();
    expect(page.addresses).toEqual(['previews', 'assignments']);
  });

  it('says that nobody is left, and whom to turn to, where nothing can be chosen', async () => {
    const page = await open(panelOf([candidate('Henk', [INTEREST])], [WITHDRAWN]));
    expect(page.form()).toBeNull();
    expect(page.text()).toContain(handle.panel.nobody);
    expect(page.text()).toContain(handle.panel['nobody-again']);
    expect(page.text()).toContain('Henk: Werkt bij de aanvrager.');
    expect(page.text()).not.toContain('voorstel');
  });

  it('speaks of no withdrawal where there was none', async () => {
    const page = await open(panelOf([]));
    expect(page.text()).toContain(handle.panel['nobody-else']);
    expect(page.text()).not.toContain(handle.panel['nobody-again']);
  });
});

/** Only its reference, event number and state matter to the form. */
const CASE: ApplicationView = {
  reference: 'RIF26-0001',
  title: 'Praktijkroute',
  name: { nl: 'Praktijkroute', en: 'Praktijkroute' },
  scheme: 'rif',
  version: '2024',
  tranche: 'rif-2026-2',
  trancheName: both('Tranche 2026-II'),
  variant: 'starter',
  authority: { name: { nl: '', en: '' }, contact: '', address: [] },
  applicantName: 'ROC Oostrand',
  applicantKind: 'organisation',
  state: {
    state: 'on-the-scales',
    means: 'being-assessed',
    label: both('In beoordeling'),
    phase: 'assessment',
    waitsFor: 'assessors',
  },
  running: [],
  turns: ['assessors'],
  unit: 'euro',
  requestedCents: 0,
  awardedCents: null,
  determinedCents: null,
  budgetCents: 0,
  submittedAt: '2026-12-01T08:00:00Z',
  closesAt: '2026-12-11T16:00:00Z',
  dueOn: null,
  dueKind: null,
  isOverdue: false,
  updatedAt: '2026-12-01T08:00:00Z',
  eventNumber: 4,
  viewer: 'staff',
  roleChange: null,
  place: null,
  partnerNames: [],
  offer: null,
  ticket: null,
  payments: [],
  planExcess: null,
  determination: null,
  proposal: null,
  permission: null,
  groups: [],
  tasks: [],
  partners: [],
  deadlines: [],
  procedures: [],
  timeline: [],
  ahead: [],
  transitions: [],
  calculation: [],
  supplementRequest: null,
  supplementCosts: null,
  supplement: null,
  receipts: [{ number: 1, receivedAt: '2027-03-01T08:00:00Z', isSupplement: false }],
  letters: [],
  lettersComing: 0,
  intended: [],
  rejectionReasons: [],
  standingDuties: [],
};
