import { HttpClient } from '@angular/common/http';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { ApplicationView, TransitionPreview, TransitionRequest } from '@tranche/contracts';
import { of, throwError } from 'rxjs';
import { ApiError, type Problem } from '../../core/api/problem.js';
import type { Transition } from '../../core/transitions/transition.js';
import ui from '../../../i18n/nl/ui.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { TransitionForm } from './transition-form.js';

const both = (text: string) => ({ nl: text, en: text });

const RECORD: Transition = {
  transition: 'receive-account',
  label: both('Verantwoording vastleggen'),
  whyNot: [],
  needsMotivation: true,
  asks: [{ kind: 'number', name: 'realisedCost', label: both('Kosten'), required: true }],
  sends: false,
  binds: false,
  points: false,
};

@Component({
  imports: [TransitionForm],
  template: `
    <form-transition
      motivationLabel="Motivering"
      [application]="application"
      [transition]="transition()"
      (performed)="performed.set(performed() + 1)"
    />
  `,
})
class Page {
  readonly application = CASE;
  readonly transition = signal(RECORD);
  readonly performed = signal(0);
}

async function open(refusal?: Problem, transition = RECORD) {
  const asked: TransitionRequest[] = [];
  const addresses: string[] = [];
  const post = (address: string, request: TransitionRequest) => {
    asked.push(request);
    addresses.push(address.split('/').at(-1) ?? '');
    if (refusal) return throwError(() => new ApiError(refusal));
    return address.endsWith('/previews') ? of(PREVIEW) : of(CASE);
  };
  TestBed.configureTestingModule({
    providers: [provideTestTexts(), { provide: HttpClient, useValue: { post } }],
  });
  const fixture = TestBed.createComponent(Page);
  fixture.componentInstance.transition.set(transition);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
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
    summary: () =>
      [...host.querySelectorAll('.error-summary li')].map((line) => line.textContent.trim()),
  };
}

const problem = (errors: NonNullable<Problem['errors']>): Problem => ({
  type: 'about:blank',
  status: 409,
  title: 'Dit kan nu niet',
  detail: 'Er is een reden.',
  errors,
});

describe('a transition that asks something', () => {
  it('names everything that is missing at once, and sends nothing', async () => {
    const form = await open();
    await form.send();
    expect(form.summary()).toEqual(['Kosten: vul dit in', ui.transition['motivation-missing']]);
    expect(form.asked).toEqual([]);
  });

  it('sends the answers as input, beside the motivation', async () => {
    const form = await open();
    await form.type('#answer-realisedCost', '1900');
    await form.type('#motivation', 'Het verslag is gelezen.');
    await form.send();
    expect(form.asked).toEqual([
      {
        transition: 'receive-account',
        seen: 4,
        motivation: 'Het verslag is gelezen.',
        input: { realisedCost: 1900 },
      },
    ]);
    expect(form.page.performed()).toBe(1);
  });

  it('shows an answer that the server refuses in the summary', async () => {
    const form = await open(problem([{ code: 'input/realisedCost', detail: 'Meer dan begroot' }]));
    await form.type('#answer-realisedCost', '1900');
    await form.type('#motivation', 'Het verslag is gelezen.');
    await form.send();
    expect(form.summary()).toEqual(['Meer dan begroot']);
    expect(form.host.querySelector('ui-refusal')).toBeNull();
  });

  it('shows every other reason with its article', async () => {
    const reason = { code: 'four-eyes', detail: 'Iemand anders besluit.', article: 'Awb 10:3' };
    const form = await open(problem([reason]));
    await form.type('#answer-realisedCost', '1900');
    await form.type('#motivation', 'Het verslag is gelezen.');
    await form.send();
    const said = form.host.querySelector('ui-refusal')?.textContent;
    expect(said).toContain('Iemand anders besluit.');
    expect(said).toContain('Awb 10:3');
    expect(form.page.performed()).toBe(0);
  });
});

describe('a transition that binds', () => {
  const BINDING = { ...RECORD, needsMotivation: false, binds: true };

  it('shows what it will do, and does it only when that is confirmed', async () => {
    const form = await open(undefined, BINDING);
    await form.type('#answer-realisedCost', '1900');
    await form.send();
    expect(form.addresses).toEqual(['previews']);
    expect(form.page.performed()).toBe(0);
    const shown = form.host.querySelector('form-transition-preview')?.textContent;
    expect(shown).toContain('Vastgesteld');
    expect(shown).toContain('Vaststelling van uw subsidie');
    await form.send();
    expect(form.addresses).toEqual(['previews', 'transitions']);
    expect(form.page.performed()).toBe(1);
  });

  it('shows it anew when something else was filled in meanwhile', async () => {
    const form = await open(undefined, BINDING);
    await form.type('#answer-realisedCost', '1900');
    await form.send();
    await form.type('#answer-realisedCost', '2000');
    await form.send();
    expect(form.addresses).toEqual(['previews', 'previews']);
    expect(form.page.performed()).toBe(0);
  });

  it('shows nothing that is refused', async () => {
    const reason = { code: 'four-eyes', detail: 'Iemand anders besluit.' };
    const form = await open(problem([reason]), BINDING);
    await form.type('#answer-realisedCost', '1900');
    await form.send();
    expect(form.host.querySelector('ui-refusal')?.textContent).toContain('Iemand anders besluit.');
    expect(form.host.querySelector('form-transition-preview')).toBeNull();
  });
});

const PREVIEW: TransitionPreview = {
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
  payments: [],
  deadlines: [],
};

/** Only its reference and event number matter to the form. */
const CASE: ApplicationView = {
  reference: 'SV27-00001',
  title: 'Scholingsvoucher',
  name: { nl: 'Scholingsvoucher', en: 'Scholingsvoucher' },
  scheme: 'training-voucher',
  version: '2016',
  tranche: 'voucher-2027',
  trancheName: both('Voucher 2027'),
  variant: 'voucher',
  applicantName: 'S. de Wit',
  applicantKind: 'person',
  state: { state: 'awarded', label: both('Verleend'), phase: 'execution', waitsFor: 'nobody' },
  requestedCents: 250_000,
  awardedCents: 250_000,
  budgetCents: 0,
  submittedAt: '2027-03-01T08:00:00Z',
  closesAt: '2027-12-31T23:00:00Z',
  dueOn: null,
  dueKind: null,
  isOverdue: false,
  updatedAt: '2027-03-01T08:00:00Z',
  eventNumber: 4,
  viewer: 'staff',
  place: null,
  partnerNames: [],
  offer: null,
  ticket: null,
  payments: [],
  determination: null,
  permission: null,
  groups: [],
  tasks: [],
  partners: [],
  deadlines: [],
  timeline: [],
  ahead: [],
  transitions: [RECORD],
  supplementRequest: null,
  hasReceipt: true,
  letters: [],
};
