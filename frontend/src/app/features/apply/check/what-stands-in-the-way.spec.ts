import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { CheckView } from '@tranche/contracts';
import { Locale } from '../../../core/locale/locale.js';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { standsInTheWay } from './what-stands-in-the-way.js';

const both = (text: string) => ({ nl: text, en: text });
const reason = (text: string) => ({ code: text, text: both(text) });

const CHECK: CheckView = {
  sections: [
    {
      definition: {
        name: 'plan',
        group: 'plan',
        title: both('Plan'),
        part: 'questions',
        fields: [],
      },
      answers: {},
      problems: [
        { field: 'goal', pointer: '/goal', code: 'required', text: both('Vul het doel in') },
      ],
    },
  ],
  partnership: [reason('Een werkgever ontbreekt')],
  coFinancing: [],
  documents: [],
  transition: 'submit',
  canSubmit: false,
  whyNot: [reason('Een werkgever ontbreekt'), reason('Het tijdvak is gesloten')],
  eventNumber: 1,
};

describe('what stands in the way of sending', () => {
  it('names every problem once, and links it to its part', () => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    expect(standsInTheWay(CHECK, TestBed.inject(Locale))).toEqual([
      { for: 'check-plan', text: 'Vul het doel in' },
      { for: 'check-partnership', text: 'Een werkgever ontbreekt' },
      { for: '', text: 'Het tijdvak is gesloten' },
    ]);
  });
});
