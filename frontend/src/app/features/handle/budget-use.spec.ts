import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import handle from '../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { BudgetUse } from './budget-use.js';

interface Money {
  readonly ceilingCents: number;
  readonly committedCents: number;
  readonly proposedCents?: number;
}

async function open(money: Money) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
  const fixture = TestBed.createComponent(BudgetUse);
  const inputs = { name: 'Plafond', unit: 'euro', ...money };
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const words = host.querySelector('.budget-use__words')?.textContent ?? '';
  const parts = [...host.querySelectorAll<HTMLElement>('.budget-use__part')];
  return {
    words: words.replaceAll(/\s+/g, ' '),
    shares: parts.map(({ style }) => style.inlineSize),
  };
}

// "€ 0 of 10.000.000" stood beside "€ 5.550.000 free": used, proposed and free make the ceiling together.
describe('what is free of a ceiling', () => {
  it('is what is neither awarded nor proposed', async () => {
    const money = { ceilingCents: 1_000_000_000, committedCents: 100_000_000 };
    const { words, shares } = await open({ ...money, proposedCents: 345_000_000 });
    expect(words).toMatch(/1\.000\.000 .*3\.450\.000 .*10\.000\.000/);
    expect(words).toContain('5.550.000 vrij');
    expect(shares).toEqual(['10%', '34.5%']);
  });

  it('is the ceiling while nothing is awarded', async () => {
    const { words } = await open({ ceilingCents: 1_000_000_000, committedCents: 0 });
    expect(words).toContain('10.000.000 vrij');
  });

  it('is never less than nothing', async () => {
    const { words, shares } = await open({ ceilingCents: 100, committedCents: 300 });
    expect(words).toMatch(/€ 0(,00)? vrij/);
    expect(shares).toEqual(['100%']);
  });
});
