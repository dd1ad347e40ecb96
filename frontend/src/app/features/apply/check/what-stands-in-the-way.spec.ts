import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { CheckView, RehearsalView } from '@tranche/contracts';
import apply from '../../../../i18n/nl/apply.json';
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

const BARE = { about: '', article: null };

describe('what stands in the way of sending', () => {
  it('names every problem once, and leads to the field or page where it is mended', () => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    const found = standsInTheWay(CHECK, null, 'RIF26-0001', TestBed.inject(Locale));
    expect(found).toEqual([
      {
        ...BARE,
        text: 'Vul het doel in',
        link: ['/aanvragen', 'RIF26-0001', 'onderdeel', 'plan'],
        params: { naar: 'controleren', fouten: '1', veld: 'goal' },
      },
      {
        ...BARE,
        text: 'Een werkgever ontbreekt',
        link: ['/aanvragen', 'RIF26-0001', 'partners'],
        params: {},
      },
      { ...BARE, text: 'Het tijdvak is gesloten', link: null, params: {} },
    ]);
  });

  it('says of each its section, with whom it lies and the article', () => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl', { merge: true });
    const owner = { organisation: 'Berkel', person: 'Sanne' };
    const of = (section: string, text: string) => ({
      section,
      title: both(section),
      text: both(text),
      article: null,
      owner: null,
    });
    const rehearsal: RehearsalView = {
      findings: [
        { ...of('other', 'Vul het doel in') },
        { ...of('plan', 'Vul het doel in'), owner },
        { ...of('partners', 'Een werkgever ontbreekt'), owner: { ...owner, person: null } },
      ],
      people: [],
      canCall: true,
      closesAt: null,
      now: '2026-12-01T09:00:00Z',
    };
    const partnership = [{ ...reason('Een werkgever ontbreekt'), article: 'Regeling 3' }];
    const found = standsInTheWay(
      { ...CHECK, partnership },
      rehearsal,
      'RIF26-0001',
      TestBed.inject(Locale),
    );
    expect(found.map(({ about, article }) => [about, article])).toEqual([
      ['plan · ligt bij Sanne (Berkel)', null],
      ['partners · ligt bij Berkel', 'Regeling 3'],
      ['', null],
    ]);
  });
});
