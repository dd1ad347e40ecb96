import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { expect, it } from '@jest/globals';
import type { CheckView } from '@tranche/contracts';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { CheckSection } from './check-section.js';

const both = (text: string) => ({ nl: text, en: text });

const PLACES: CheckView['sections'][number] = {
  definition: {
    name: 'places',
    group: '',
    title: both('Plaatsen'),
    part: 'questions',
    fields: [
      { kind: 'text', name: 'year', label: both('Studiejaar') },
      {
        kind: 'rows',
        name: 'places',
        label: both('Uw plaatsen'),
        rowLabel: both('plaats'),
        maximumRows: 9,
        columns: [
          { kind: 'text', name: 'agreement', label: both('Nummer van de overeenkomst') },
          { kind: 'number', name: 'weeks', label: both('Weken') },
          {
            kind: 'number',
            name: 'months',
            label: both('Maanden'),
            showWhen: { field: 'agreement', in: ['B-1'] },
          },
        ],
      },
    ],
  },
  answers: {
    year: '2025/2026',
    places: [
      { agreement: 'A-1', weeks: 40 },
      { agreement: 'A-2', weeks: 38 },
    ],
  },
  problems: [],
};

it('reads rows back as a table, each with its number, beside the other answers', async () => {
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      {
        provide: AnswerTexts,
        useValue: { of: (_field: unknown, answer: unknown) => String(answer) },
      },
    ],
  });
  const fixture = TestBed.createComponent(CheckSection);
  fixture.componentRef.setInput('reference', 'PL26-0001');
  fixture.componentRef.setInput('checked', PLACES);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const rows = [...host.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );
  expect(rows).toEqual([
    ['1', 'A-1', '40'],
    ['2', 'A-2', '38'],
  ]);
  // What is asked of none of the rows takes no column.
  expect(host.querySelector('thead')?.textContent).not.toContain('Maanden');
  expect(host.querySelector('caption')?.textContent.trim()).toBe('Uw plaatsen');
  expect(host.querySelector('dl')?.textContent).not.toContain('A-1');
});
