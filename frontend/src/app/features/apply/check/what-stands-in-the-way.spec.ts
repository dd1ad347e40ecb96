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
  name: { nl: 'Techniek', en: 'Techniek' },
  variant: both('Starter'),
  told: [],
  unit: 'euro',
  requestedCents: 0,
  budgetCents: 0,
  calculation: [],
  warnings: [],
  partners: [],
  files: [],
  partnership: [reason('Een werkgever ontbreekt')],
  coFinancing: [],
  replaces: [],
  documents: [],
  transition: 'submit',
  canSubmit: false,
  signatories: null,
  whyNot: [reason('Een werkgever ontbreekt'), reason('Het tijdvak is gesloten')],
  eventNumber: 1,
};

describe('what stands in the way of sending', () => {
  it('names every problem once, and leads to the field or page where it is mended', () => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    const found = standsInTheWay(CHECK, 'RIF26-0001', TestBed.inject(Locale));
    expect(found).toEqual([
      {
        text: 'Vul het doel in',
        link: ['/aanvragen', 'RIF26-0001', 'onderdeel', 'plan'],
        params: { naar: 'controleren', fouten: '1', veld: 'goal' },
      },
      {
        text: 'Een werkgever ontbreekt',
        link: ['/aanvragen', 'RIF26-0001', 'partners'],
        params: {},
      },
      { text: 'Het tijdvak is gesloten', link: null, params: {} },
    ]);
  });
});
