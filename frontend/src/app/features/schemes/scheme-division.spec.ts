import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { describe, expect, it } from '@jest/globals';
import { SchemeDetail } from '@tranche/contracts';
import schemes from '../../../i18n/nl/schemes.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { SchemeDivision } from './scheme-division.js';

type Division = SchemeDetail['division'];

const METHODS = SchemeDetail.shape.division.shape.method.options;
const EDGES = SchemeDetail.shape.division.shape.edge.options;
/** Who comes later may find the money gone; of the others nobody stands before another. */
const IN_ORDER = ['committee-order', 'ranked', 'two-lists', 'first-come'];

async function told(method: Division['method'], change: Partial<Division> = {}) {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ schemes }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(SchemeDivision);
  fixture.componentRef.setInput('division', {
    ...{ method, edge: 'award-the-rest', article: 'art. 17', hasMoney: true, unit: null },
    ...change,
  });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return [...host.querySelectorAll('p')].map(({ textContent }) => textContent?.trim() ?? '');
}

describe('how the money is divided', () => {
  it.each(METHODS)('%s is told in a sentence, with its article', async (method) => {
    const [rule, edge] = await told(method);
    expect(rule).toContain(schemes.division[method]);
    expect(rule).toMatch(/art\. 17/);
    expect(edge === undefined).toBe(!IN_ORDER.includes(method));
  });

  it.each(EDGES)('who no longer fits in it: %s', async (edge) => {
    expect((await told('ranked', { edge }))[1]).toBe(schemes.division[edge]);
  });

  it('says nothing of an amount where there is none', async () => {
    expect(await told('ranked', { hasMoney: false })).toHaveLength(1);
  });
});
