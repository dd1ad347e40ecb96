import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { AllocationView, DecisionPreview } from '@tranche/contracts';
import { of, throwError } from 'rxjs';
import { provideFakeServer } from '../../../../testing/provide-fake-server.js';
import { ApiError } from '../../../core/api/problem.js';
import ui from '../../../../i18n/nl/ui.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { DecidePanel } from './decide-panel.js';

const both = (text: string) => ({ nl: text, en: text });
/* The texts of this room are loaded with its pages: here a button shows its key. */
const READ = 'handle.decide.read';
const RUN = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';

function ranked(reference: string, outcome: AllocationView['items'][number]['outcome']) {
  return {
    reference,
    title: `Plan ${reference}`,
    applicantName: 'College',
    list: 'everybody',
    listLabel: both(''),
    place: 1,
    points: '20',
    completeAt: null,
    requestedCents: 100,
    outcome,
    cents: 100,
    cumulativeCents: 100,
    reason: both('Past.'),
    wasDrawn: false,
    warnings: [],
  };
}

const PROPOSED: AllocationView = {
  id: RUN,
  status: 'proposed',
  method: 'ranked',
  unit: 'euro',
  ceilingCents: 100,
  awardedCents: 100,
  freeCents: 0,
  rankedBy: 'Margreet',
  rankedAt: null,
  decidedBy: null,
  decidedAt: null,
  seed: null,
  round: 1,
  rounds: [1],
  lotPromise: null,
  nextLotPromise: null,
  items: [ranked('A-1', 'award'), ranked('A-2', 'reject-ceiling'), ranked('A-3', 'reject-ceiling')],
  toOrder: [],
  categories: [],
  canRank: false,
  canDecide: true,
  whyNot: [],
};

const letterTo = (reference: string): DecisionPreview => ({
  outcome: 'award',
  letters: [
    {
      kind: 'award',
      language: 'nl',
      subject: `Besluit op ${reference}`,
      date: '2026-11-24',
      recipient: ['College'],
      sender: { name: 'DUS-I', address: [] },
      blocks: [{ kind: 'paragraph', text: `Brief aan ${reference}`, tone: 'plain' }],
    },
  ],
});

const REFUSED = { type: '', status: 409, title: 'Nee', detail: 'Nee.' };

async function open(refuse?: string, code?: string) {
  const asked: unknown[] = [];
  const post = (address: string, body: { reference: string }) => {
    asked.push([address, body]);
    return body.reference === refuse
      ? throwError(
          () => new ApiError({ ...REFUSED, ...(code && { errors: [{ code, detail: 'Nee.' }] }) }),
        )
      : of(letterTo(body.reference));
  };
  TestBed.configureTestingModule({
    providers: [provideTestTexts(), provideFakeServer({ post })],
  });
  const fixture = TestBed.createComponent(DecidePanel);
  fixture.componentRef.setInput('tranche', 'rif');
  fixture.componentRef.setInput('allocation', PROPOSED);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const buttons = () =>
    [...host.querySelectorAll<HTMLElement>('section > .actions button')].map((each) =>
      each.textContent.trim(),
    );
  return {
    asked,
    host,
    buttons,
    fixture,
    async read() {
      host.querySelector<HTMLElement>('section > .actions button')?.click();
      await fixture.whenStable();
    },
  };
}

describe('a decision about a whole division', () => {
  it('offers the letters first, and only then the decision', async () => {
    const page = await open();
    expect(page.buttons()).toEqual([READ]);
    expect(page.asked).toEqual([]);
    await page.read();
    const address = '/v1/tranches/rif/decisions/previews';
    expect(page.asked).toEqual([
      [address, { allocation: RUN, reference: 'A-1' }],
      [address, { allocation: RUN, reference: 'A-2' }],
    ]);
    expect(page.host.textContent).toContain('Brief aan A-1');
    expect(page.host.textContent).toContain('Brief aan A-2');
    expect(page.buttons()).toEqual(['handle.decide.action.ranking']);
  });

  it('is read from the letters on, and not from the button that decides', async () => {
    const page = await open();
    await page.read();
    expect(document.activeElement?.textContent).toBe('handle.decide.letters-read');
  });

  it('opens the letter of any other application', async () => {
    const page = await open();
    await page.read();
    const select = page.host.querySelector('select');
    if (!select) throw new Error('There is nothing to choose from');
    select.value = 'A-3';
    select.dispatchEvent(new Event('change'));
    await page.fixture.whenStable();
    expect(page.host.textContent).toContain('Brief aan A-3');
    expect(page.host.textContent).not.toContain('Brief aan A-2');
  });

  it('is not offered while a letter could not be read, nor of another ranking', async () => {
    const page = await open('A-2');
    await page.read();
    expect(page.host.querySelector('ui-refusal')?.textContent).toContain('Nee.');
    expect(page.buttons()).toEqual([]);
    page.fixture.componentRef.setInput('allocation', {
      ...PROPOSED,
      id: '00000000-0000-4000-8000-000000000002',
    });
    await page.fixture.whenStable();
    expect(page.buttons()).toEqual([READ]);
  });

  it('asks for the new division, and begins reading again, when this one is over', async () => {
    const page = await open('A-2', 'stale');
    let overtaken = 0;
    page.fixture.componentInstance.overtaken.subscribe(() => (overtaken += 1));
    await page.read();
    expect(overtaken).toBe(1);
    expect(page.host.textContent).toContain(ui.error.overtaken);
    page.fixture.componentRef.setInput('allocation', { ...PROPOSED, id: OTHER });
    await page.fixture.whenStable();
    expect(page.buttons()).toEqual([READ]);
  });
});
