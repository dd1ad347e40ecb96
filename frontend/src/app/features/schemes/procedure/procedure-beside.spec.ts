import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { ProcedureBeside as Beside } from '@tranche/contracts';
import en from '../../../../i18n/en/schemes.json';
import nl from '../../../../i18n/nl/schemes.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { TextCatalogue } from '../../../core/locale/text-catalogue.js';
import { ProcedureBeside } from './procedure-beside.js';

const both = (text: string) => ({ nl: text, en: text });
const REVIEW: Beside = {
  name: 'review',
  label: both('Tussentijdse beoordeling'),
  begunBy: 'authority',
  begins: [both('Subsidie verleend')],
  holds: [both('Vaststellen')],
  precedes: [],
  diagram: both('stateDiagram-v2'),
  picture: { width: 0, height: 0, boxes: [], arrows: [] },
};

async function linesOf(procedure: Beside): Promise<readonly string[]> {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const loaders = {
    nl: () => Promise.resolve({ default: nl }),
    en: () => Promise.resolve({ default: en }),
  };
  await TestBed.inject(TextCatalogue).add('schemes', loaders, 'nl');
  const fixture = TestBed.createComponent(ProcedureBeside);
  fixture.componentRef.setInput('procedure', procedure);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return [...host.querySelectorAll('summary, p, li')].map(({ textContent }) =>
    (textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
}

describe('what may run beside the main procedure', () => {
  it('is told: who begins it, from where, and what waits for it', async () => {
    expect(await linesOf(REVIEW)).toEqual([
      'Tussentijdse beoordeling',
      'De organisatie die de regeling uitvoert, begint dit. Het kan beginnen zolang uw aanvraag hier staat:',
      'Subsidie verleend',
      'Zolang het loopt, wacht deze stap:',
      'Vaststellen',
    ]);
  });

  it('says nothing of waiting where nothing waits', async () => {
    const lines = await linesOf({ ...REVIEW, begunBy: 'applicant', holds: [] });
    expect(lines[1]).toMatch(/^U begint dit zelf\./);
    expect(lines).toHaveLength(3);
  });
});
