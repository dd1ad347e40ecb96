import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { AllocationView } from '@tranche/contracts';
import handle from '../../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { CommitteeOrder } from './committee-order.js';

const both = (text: string) => ({ nl: text, en: text });

const ranked = (reference: string, place: number): AllocationView['items'][number] => ({
  reference,
  title: reference,
  applicantName: '',
  list: 'all',
  listLabel: both(''),
  place,
  points: null,
  completeAt: null,
  requestedCents: 100,
  outcome: 'award',
  cents: 100,
  cumulativeCents: 100,
  reason: both(''),
  wasDrawn: false,
  warnings: [],
});

const named = (reference: string) => ({ reference, title: `Project ${reference}` });

async function open(allocation: Pick<AllocationView, 'items' | 'toOrder'>) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
  const fixture = TestBed.createComponent(CommitteeOrder);
  fixture.componentRef.setInput('allocation', allocation);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return { host, component: fixture.componentInstance, fixture };
}

describe('the order of the committee', () => {
  it('starts from the last ranking, then what the server adds to it; what is gone is left out', async () => {
    const { component, host } = await open({
      items: [ranked('B', 2), ranked('A', 1), ranked('gone', 3)],
      toOrder: ['B', 'C', 'A'].map(named),
    });
    expect(component.order()).toEqual(['A', 'B', 'C']);
    expect(host.querySelector('li:last-child')?.textContent).toContain('Project C');
  });

  it('moves an application up by a step', async () => {
    const { component, fixture, host } = await open({
      items: [],
      toOrder: ['A', 'B'].map(named),
    });
    host.querySelector<HTMLButtonElement>('li:last-child .committee-order__moves button')?.click();
    await fixture.whenStable();
    expect(component.order()).toEqual(['B', 'A']);
  });
});
