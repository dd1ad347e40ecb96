import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type {
  ApplicationView,
  TransitionPreview,
  TransitionReceipt,
  TransitionRequest,
} from '@tranche/contracts';
import { of, throwError } from 'rxjs';
import { provideFakeServer } from './provide-fake-server.js';
import { ApiError, type Problem } from '../app/core/api/problem.js';
import type { Transition } from '../app/core/transitions/transition.js';
import { TransitionForm } from '../app/form-engine/transition/transition-form.js';
import { provideTestTexts } from './provide-test-texts.js';

export const both = (text: string) => ({ nl: text, en: text });

export const RECORD: Transition = {
  transition: 'receive-account',
  label: both('Verantwoording vastleggen'),
  whyNot: [],
  needsMotivation: true,
  reasonsGo: 'letter',
  asks: [{ kind: 'number', name: 'realisedCost', label: both('Kosten'), required: true }],
  sends: false,
  binds: false,
  points: false,
  recorded: {},
};

@Component({
  imports: [TransitionForm],
  template: `
    <form-transition
      motivationLabel="Motivering"
      [application]="application()"
      [transition]="transition()"
      (performed)="performed.set(performed() + 1)"
    />
  `,
})
class Page {
  readonly application = signal(CASE);
  readonly transition = signal(RECORD);
  readonly performed = signal(0);
}

/** The form of a transition on a page, and what it asked of the server. */
export async function open(
  refusal?: Problem,
  transition = RECORD,
  preview = PREVIEW,
  viewer: ApplicationView['viewer'] = 'staff',
) {
  const asked: TransitionRequest[] = [];
  const addresses: string[] = [];
  const post = (address: string, request: TransitionRequest) => {
    asked.push(request);
    addresses.push(address.split('/').at(-1) ?? '');
    if (refusal) return throwError(() => new ApiError(refusal));
    return address.endsWith('/previews') ? of(preview) : of(RECEIPT);
  };
  const get = () => of(CASE);
  TestBed.configureTestingModule({
    providers: [provideTestTexts(), provideFakeServer({ get, post })],
  });
  const fixture = TestBed.createComponent(Page);
  fixture.componentInstance.application.set({ ...CASE, viewer });
  fixture.componentInstance.transition.set(transition);
  await fixture.whenStable();
  const host: unknown = fixture.nativeElement;
  if (!(host instanceof HTMLElement)) throw new Error('The page has no element');
  return {
    asked,
    addresses,
    host,
    page: fixture.componentInstance,
    async type(selector: string, text: string) {
      const control = host.querySelector<HTMLInputElement>(selector);
      if (!control) throw new Error(`There is no ${selector}`);
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
      await fixture.whenStable();
    },
    async send() {
      host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await fixture.whenStable();
    },
    button: () => host.querySelector('button[type=submit]')?.textContent.trim(),
    summary: () =>
      [...host.querySelectorAll('.error-summary li')].map((line) => line.textContent.trim()),
  };
}

/** A refusal with these reasons. */
export const problem = (errors: NonNullable<Problem['errors']>): Problem => ({
  type: 'about:blank',
  status: 409,
  title: 'Dit kan nu niet',
  detail: 'Er is een reden.',
  errors,
});

export const PREVIEW: TransitionPreview = {
  recorded: [],
  state: { state: 'determined', label: both('Vastgesteld'), phase: 'closed', waitsFor: 'nobody' },
  letters: [
    {
      kind: 'determination',
      language: 'nl',
      subject: 'Vaststelling van uw subsidie',
      date: '2026-11-24',
      recipient: ['S. de Wit'],
      sender: { name: 'UWV', address: [] },
      blocks: [{ kind: 'paragraph', text: 'Ik stel vast.', tone: 'plain' }],
    },
  ],
  determination: null,
  proposal: null,
  payments: [],
  planExcess: null,
  deadlines: [],
  procedures: [],
};

/** Only its reference and event number matter to the form. */
export const CASE: ApplicationView = {
  reference: 'SV27-00001',
  title: 'Scholingsvoucher',
  name: { nl: 'Scholingsvoucher', en: 'Scholingsvoucher' },
  scheme: 'training-voucher',
  version: '2016',
  tranche: 'voucher-2027',
  trancheName: both('Voucher 2027'),
  variant: 'voucher',
  applicantName: 'S. de Wit',
  authority: {
    name: both('De minister'),
    contact: 'team@overheid.example',
    address: ['Postbus 1'],
  },
  applicantKind: 'person',
  state: { state: 'awarded', label: both('Verleend'), phase: 'execution', waitsFor: 'nobody' },
  running: [],
  turns: [],
  unit: 'euro',
  requestedCents: 250_000,
  awardedCents: 250_000,
  determinedCents: null,
  budgetCents: 0,
  submittedAt: '2027-03-01T08:00:00Z',
  closesAt: '2027-12-31T23:00:00Z',
  dueOn: null,
  dueKind: null,
  isOverdue: false,
  updatedAt: '2027-03-01T08:00:00Z',
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
  transitions: [RECORD],
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

/** That a step was taken; the page of {@link CASE} shows what came of it. */
export const RECEIPT: TransitionReceipt = {
  reference: CASE.reference,
  eventNumber: 5,
  state: CASE.state.state,
};
