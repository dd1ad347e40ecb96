import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { CostLine, CostLinesField } from '@tranche/domain/browser';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { OwnLines } from '../budget/own-lines.js';
import { CostTable } from './cost-table.js';

const both = (text: string) => ({ nl: text, en: text });

const BUDGET: CostLinesField = {
  kind: 'cost-lines',
  name: 'budget',
  label: both('Begroting'),
  years: 4,
  byPartner: true,
  partners: [
    { id: 'roc', name: 'ROC Oostrand' },
    { id: 'bakery', name: 'Bakkerij' },
  ],
  categories: [
    {
      code: 'personnel',
      label: both('Personeel'),
      hourlyRate: { cents: 8_600, article: 'art. 15' },
    },
    { code: 'external', label: both('Inhuur') },
  ],
};
function line(partner: string | null, amountCents: number): CostLine {
  const cost = { category: 'external', description: 'Inhuur', year: 1, amountCents };
  return partner === null ? cost : { ...cost, partner };
}

async function open(lines: readonly CostLine[], ownLinesOf: string[] | null = null) {
  const own = new OwnLines();
  own.onlyOf.set(ownLinesOf);
  TestBed.configureTestingModule({
    providers: [provideTestTexts(), { provide: OwnLines, useValue: own }],
  });
  const fixture = TestBed.createComponent(CostTable);
  fixture.componentRef.setInput('fid', 'answer-budget');
  fixture.componentRef.setInput('field', BUDGET);
  fixture.componentRef.setInput('value', lines);
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const control = (id: string) => host.querySelector<HTMLInputElement>(`#answer-budget-${id}`);
  const settle = async (id: string, value: string, event: 'input' | 'change') => {
    const found = control(id);
    if (!found) throw new Error(`There is no ${id}`);
    found.value = value;
    found.dispatchEvent(new Event(event, { bubbles: true }));
    await fixture.whenStable();
  };
  const press = async (label: string) => {
    const buttons = [...host.querySelectorAll('button')];
    buttons.find((each) => each.textContent.includes(label))?.click();
    await fixture.whenStable();
  };
  const value = () => fixture.componentInstance.value();
  return { host, control, settle, press, value };
}

describe('the budget of a partnership', () => {
  it('shows the lines of one partner, and adds to those', async () => {
    const { control, settle, press, value } = await open([line('roc', 1), line('bakery', 2)]);
    await settle('shown', 'bakery', 'change');
    expect(control('0-amountCents')).toBeNull();
    expect(control('1-amountCents')).not.toBeNull();
    await press('Kostenregel toevoegen');
    expect(value()).toEqual([
      line('roc', 1),
      line('bakery', 2),
      { category: '', description: '', year: 1, amountCents: null, partner: 'bakery' },
    ]);
  });

  it('lets the lead say whose a line is', async () => {
    const { settle, value } = await open([line(null, 1), line('roc', 2)]);
    await settle('0-partner', 'bakery', 'change');
    await settle('1-partner', 'whole', 'change');
    expect(value()).toEqual([line('bakery', 1), line(null, 2)]);
  });

  it('says of a line that its partner left, and lets the lead give it to another', async () => {
    const { host, control, settle, value } = await open([line('left', 1), line('roc', 2)]);
    expect(control('0-partner')?.value).toBe('');
    expect(host.querySelector('#answer-budget-0-partner')?.textContent).toContain(
      'Partner die niet meer meedoet',
    );
    await settle('0-partner', 'roc', 'change');
    expect(value()).toEqual([line('roc', 1), line('roc', 2)]);
  });

  it('takes away the line that was meant among those of others', async () => {
    const { settle, press, value } = await open([line('roc', 1), line('bakery', 2)]);
    await settle('shown', 'bakery', 'change');
    await press('Verwijderen, regel 1');
    expect(value()).toEqual([line('roc', 1)]);
  });

  it('begins for somebody of a partner with its lines, and lets her read those of others', async () => {
    const { host, control, settle } = await open([line('roc', 1), line('bakery', 2)], ['bakery']);
    expect(control('0-amountCents')).toBeNull();
    expect(control('1-amountCents')?.disabled).toBe(false);
    await settle('shown', '', 'change');
    expect(control('0-amountCents')?.disabled).toBe(true);
    expect(control('1-amountCents')?.disabled).toBe(true);
    expect(host.textContent).toContain('Deze kosten leest u mee');
  });

  it('adds up what it shows', async () => {
    const { host, settle } = await open([line('roc', 100), line('bakery', 200)]);
    expect(host.querySelector('tfoot')?.textContent).toContain('3,00');
    await settle('shown', 'bakery', 'change');
    expect(host.querySelector('tfoot')?.textContent).toContain('2,00');
  });
});

describe('a category with a rate', () => {
  const staff = { ...line('roc', 5), category: 'personnel' };

  it('reckons the amount from the hours, and gives it back when they are taken away', async () => {
    const { control, settle, value } = await open([staff]);
    await settle('0-hours', '10', 'input');
    expect(value()).toEqual([{ ...staff, hours: 10, amountCents: 86_000 }]);
    expect(control('0-amountCents')?.disabled).toBe(true);
    await settle('0-hours', '', 'input');
    expect(value()).toEqual([{ ...staff, amountCents: 86_000 }]);
    expect(control('0-amountCents')?.disabled).toBe(false);
  });

  it('leaves the amount alone while the hours cannot be read', async () => {
    const { settle, value } = await open([staff]);
    await settle('0-hours', 'veel', 'input');
    expect(value()).toEqual([{ ...staff, hours: { typed: 'veel' } }]);
  });
});
