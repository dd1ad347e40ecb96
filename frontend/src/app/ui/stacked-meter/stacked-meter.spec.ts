import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { geometryOf, type MeterBand } from './meter-geometry.js';
import { StackedMeter } from './stacked-meter.js';

const band = (code: string, changes: Partial<MeterBand>): MeterBand => ({
  code,
  label: code,
  amountCents: 0,
  minimumCents: null,
  maximumCents: null,
  standing: 'within',
  byCents: 0,
  isPartOfAnother: false,
  ...changes,
});

async function open(budgetCents: number, bands: readonly MeterBand[]): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(StackedMeter);
  fixture.componentRef.setInput('budgetCents', budgetCents);
  fixture.componentRef.setInput('bands', bands);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

const textOf = (element: Element | null) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('StackedMeter', () => {
  it('says in words by how much a band is short', async () => {
    const short = band('business', {
      amountCents: 30_000_00,
      standing: 'short',
      byCents: 3_333_34,
    });
    const element = await open(100_000_00, [short]);
    expect(textOf(element.querySelector('.meter__standing'))).toContain('€ 3.333,34 te weinig');
  });

  it('says what nobody pays yet', async () => {
    const element = await open(100_000_00, [band('subsidy', { amountCents: 33_000_00 })]);
    expect(textOf(element.querySelector('.meter__rest'))).toContain('€ 67.000');
  });

  it('counts money once that two bands measure', async () => {
    const own = band('own-cash', { amountCents: 10_000_00, isPartOfAnother: true });
    const element = await open(100_000_00, [band('others', { amountCents: 30_000_00 }), own]);
    expect(textOf(element.querySelector('.meter__rest'))).toContain('€ 70.000');
    expect(element.querySelectorAll('.meter__part')).toHaveLength(1);
    expect(element.querySelectorAll('.meter__band')).toHaveLength(2);
  });

  it('gives the same figures as a table, to the cent', async () => {
    const element = await open(100_000_00, [band('subsidy', { maximumCents: 33_333_33 })]);
    expect(textOf(element.querySelector('tbody'))).toContain('€ 33.333,33');
  });
});

describe('geometryOf', () => {
  it('never draws outside the bar', () => {
    const wide = band('over', { amountCents: 250, minimumCents: 10, maximumCents: 300 });
    expect(geometryOf(wide, 100)).toEqual({
      fill: 100,
      allowedFrom: 10,
      allowedTo: 100,
      hasLimits: true,
    });
  });

  it('draws nothing without a budget', () => {
    expect(geometryOf(band('empty', { amountCents: 5 }), 0).fill).toBe(0);
  });
});
