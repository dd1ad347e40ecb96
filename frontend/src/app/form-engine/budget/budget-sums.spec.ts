import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { CostLine, CostLinesField } from '@tranche/domain/browser';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { BudgetSums } from './budget-sums.js';

const both = (text: string) => ({ nl: text, en: text });

const BUDGET: CostLinesField = {
  kind: 'cost-lines',
  name: 'budget',
  label: both('Begroting'),
  years: 4,
  byPartner: true,
  partners: [{ id: 'roc', name: 'ROC' }],
  categories: [
    { code: 'external', label: both('Inhuur') },
    {
      code: 'guidance',
      label: both('Begeleiding'),
      neverCounts: { article: 'art. 14', why: both('Telt nooit mee.') },
    },
  ],
};
const LINES: readonly CostLine[] = [
  { category: 'external', description: 'Bouw', year: 1, amountCents: 100, partner: 'roc' },
  { category: 'external', description: 'Lesstof', year: 2, amountCents: 250, partner: 'left' },
  { category: 'guidance', description: 'Stage', year: 1, amountCents: 900 },
  { category: 'external', description: 'Oven', year: 1, amountCents: { typed: 'veel' } },
];

async function open(lines: readonly CostLine[]) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(BudgetSums);
  fixture.componentRef.setInput('field', BUDGET);
  fixture.componentRef.setInput('lines', lines);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const rows = () =>
    [...host.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.split(',').slice(0, 2).join(',').trim()),
    );
  return { fixture, host, rows };
}

describe('what a budget comes to', () => {
  it('by partner and year, who left by that name', async () => {
    const { host, rows } = await open(LINES);
    expect(rows().map(([name]) => name)).toEqual(['ROC', 'Partner die niet meer meedoet']);
    expect(host.querySelector('tfoot')?.textContent).toContain('3,50');
  });

  it('sets apart what never counts with its reason, and says what could not be read', async () => {
    const { host } = await open(LINES);
    expect(host.textContent).toMatch(/Apart: Begeleiding\s+€\s9,00.\s+Telt nooit mee. \(art. 14\)/);
    expect(host.textContent).toContain('zonder leesbaar bedrag, die nergens meetellen: 1');
  });

  it('divides it another way', async () => {
    const { fixture, host, rows } = await open(LINES);
    const choice = host.querySelector('select');
    if (choice) choice.value = 'category';
    choice?.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(rows().map(([name]) => name)).toEqual(['Inhuur']);
  });

  it('explains a sum by its lines, until they change', async () => {
    const { fixture, host } = await open(LINES);
    host.querySelector<HTMLButtonElement>('tbody button')?.click();
    await fixture.whenStable();
    expect(host.querySelector('[role=status]')?.textContent).toMatch(
      /ROC, Jaar 1 bestaat uit:.*regel 1: ROC · Inhuur · Bouw/s,
    );
    fixture.componentRef.setInput('lines', LINES.slice(1));
    await fixture.whenStable();
    expect(host.querySelector('[role=status]')?.textContent.trim()).toBe('');
  });

  it('says that there is nothing yet', async () => {
    const { host } = await open([]);
    expect(host.textContent).toContain('Nog geen bedragen.');
  });
});
