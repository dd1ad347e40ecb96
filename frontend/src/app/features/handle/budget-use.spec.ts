import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { describe, expect, it } from '@jest/globals';
import handle from '../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { BudgetUse } from './budget-use.js';

interface Use {
  readonly ceilingCents: number;
  readonly committedCents: number;
  readonly proposedCents?: number;
  readonly unit?: 'euro' | 'place';
}

async function shown(use: Use) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(BudgetUse);
  for (const [name, value] of Object.entries({ name: 'Plafond', unit: 'euro', ...use })) {
    fixture.componentRef.setInput(name, value);
  }
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const parts = [...host.querySelectorAll<HTMLElement>('.budget-use__part')];
  return {
    words: host.querySelector('p')?.textContent?.replaceAll(/\s+/g, ' ').trim(),
    shares: parts.map(({ style }) => style.inlineSize),
  };
}

// What is used and what is free are read beside each other, so together they are the ceiling.
describe('how much of a ceiling is used', () => {
  it('says what was awarded, of how much, and what is left of it', async () => {
    const { words, shares } = await shown({ ceilingCents: 10_000_00, committedCents: 4_450_00 });
    expect(words).toBe('Plafond: € 4.450 verleend van € 10.000 € 5.550 vrij');
    expect(shares).toEqual(['44.5%']);
  });

  it('counts what is proposed as no longer free, and draws it apart', async () => {
    const use = { ceilingCents: 10_000_00, committedCents: 2_000_00, proposedCents: 3_000_00 };
    const { words, shares } = await shown(use);
    expect(words).toBe(
      'Plafond: € 2.000 verleend en € 3.000 voorgesteld, van € 10.000 € 5.000 vrij',
    );
    expect(shares).toEqual(['20%', '30%']);
  });

  it('never says that less than nothing is free, nor draws more than all', async () => {
    const { words, shares } = await shown({ ceilingCents: 1_000_00, committedCents: 1_500_00 });
    expect(words).toContain('€ 0 vrij');
    expect(shares).toEqual(['100%']);
    expect((await shownEmpty()).shares).toEqual(['0%']);
  });

  it('counts places where there is no money', async () => {
    const { words } = await shown({ ceilingCents: 30, committedCents: 12, unit: 'place' });
    expect(words).toBe('Plafond: 12 plaatsen bezet van 30 plaatsen 18 plaatsen vrij');
  });
});

function shownEmpty() {
  TestBed.resetTestingModule();
  return shown({ ceilingCents: 0, committedCents: 0 });
}
