import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import type { CheckView } from '@tranche/contracts';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { CheckWhole } from './check-whole.js';

const both = (text: string) => ({ nl: text, en: text });

const VOUCHER: CheckView = {
  sections: [],
  name: { nl: 'Scholingsvoucher kansberoep', en: 'Training voucher' },
  variant: both('Alle sectoren'),
  told: [{ label: both('Laatste eerste lesdag'), value: both('1 april 2018') }],
  unit: 'euro',
  requestedCents: 250_000,
  budgetCents: 0,
  calculation: [
    { label: both('Wat kost de opleiding'), value: both('€ 3.234,50') },
    { label: both('Hoogste bedrag'), value: both('€ 2.500,00') },
  ],
  warnings: [],
  partners: [],
  files: [],
  partnership: [],
  coFinancing: [],
  replaces: [],
  documents: [],
  transition: 'submit',
  canSubmit: true,
  signatories: null,
  whyNot: [],
  eventNumber: 1,
};

async function lines(check: CheckView): Promise<readonly string[]> {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(CheckWhole);
  fixture.componentRef.setInput('check', check);
  fixture.componentRef.setInput('title', 'In het kort');
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return [...host.querySelectorAll('.summary-list > div')].map((row) =>
    [...row.children].map((each) => each.textContent?.trim()).join(' '),
  );
}

it('shows before it is sent what is chosen, what was settled, and how the amount follows', async () => {
  const shown = await lines(VOUCHER);
  expect(shown.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
    expect.stringContaining('Alle sectoren'),
    'Laatste eerste lesdag 1 april 2018',
    'Wat kost de opleiding € 3.234,50',
    'Hoogste bedrag € 2.500,00',
    expect.stringContaining('2.500,00'),
  ]);
});

it('says nothing of a variant where there was nothing to choose', async () => {
  const shown = await lines({ ...VOUCHER, variant: null, told: [], calculation: [] });
  expect(shown).toHaveLength(1);
});
