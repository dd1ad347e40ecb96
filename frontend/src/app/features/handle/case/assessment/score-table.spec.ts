import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { AssessmentPanel } from '@tranche/contracts';
import handle from '../../../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../../../testing/provide-test-texts.js';
import { ScoreTable } from './score-table.js';

const both = (text: string) => ({ nl: text, en: text });

const SCORED: AssessmentPanel['assignments'][number] = {
  id: 'a1',
  assessor: 'Ans',
  status: 'submitted',
  dueOn: null,
  interests: null,
  records: [],
  points: [],
};

async function open(total: string | null, means: readonly string[]): Promise<string> {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
  const fixture = TestBed.createComponent(ScoreTable);
  const panel: AssessmentPanel = {
    required: 1,
    stillNeeded: 0,
    list: 'all',
    candidates: [],
    assignments: [SCORED],
    criteria: means.map((mean) => ({
      code: mean,
      label: both(`Criterium ${mean}`),
      mean,
      outcome: 'sufficient',
    })),
    outcome: 'sufficient',
    total,
  };
  fixture.componentRef.setInput('panel', panel);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host.textContent;
}

describe('the means above a total', () => {
  it.each([
    ['are said to be rounded where a reader adds up to something else', '8.00', true],
    ['need no word where they add up', '8.01', false],
    ['need none while there is no total', null, false],
  ])('%s', async (_what, total, isSaid) => {
    const text = await open(total, ['3.67', '4.34']);
    expect(text).toContain('3,67');
    expect(text.includes(handle.panel.rounded)).toBe(isSaid);
  });
});
