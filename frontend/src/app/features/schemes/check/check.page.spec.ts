import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { TextCatalogue } from '../../../core/locale/text-catalogue.js';
import en from '../../../../i18n/en/schemes.json';
import nl from '../../../../i18n/nl/schemes.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { CheckPage } from './check.page.js';

const both = (text: string) => ({ nl: text, en: text });
const question = (code: string, article: string) => ({
  code,
  question: both(`Heeft u een ${code}?`),
  options: [
    { value: 'yes', label: both('Ja') },
    { value: 'no', label: both('Nee'), stops: { reason: both(`Zonder ${code} niet`), article } },
  ],
});
const SCHEME = {
  scheme: 'permit',
  name: both('Vergunning'),
  regulation: { title: both('Regeling'), bwbId: null, url: 'https://example.org' },
  tranches: [],
  documents: [],
  selfCheck: [question('auto', 'art. 3'), question('huis', 'art. 4')],
};

async function open(scheme: object = SCHEME) {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      provideTestTexts(),
    ],
  });
  const loaders = {
    nl: () => Promise.resolve({ default: nl }),
    en: () => Promise.resolve({ default: en }),
  };
  await TestBed.inject(TextCatalogue).add('schemes', loaders, 'nl');
  const fixture = TestBed.createComponent(CheckPage);
  fixture.componentRef.setInput('scheme', 'permit');
  fixture.detectChanges();
  TestBed.inject(HttpTestingController).expectOne('/v1/schemes/permit').flush(scheme);
  await fixture.whenStable();
  return fixture;
}

function hostOf(fixture: ComponentFixture<CheckPage>): HTMLElement {
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

const radios = (fixture: ComponentFixture<CheckPage>) => [
  ...hostOf(fixture).querySelectorAll<HTMLInputElement>('input[type=radio]'),
];
const asked = (fixture: ComponentFixture<CheckPage>) =>
  hostOf(fixture).querySelector('legend h2')?.textContent;

async function choose(fixture: ComponentFixture<CheckPage>, index: number) {
  const radio = radios(fixture)[index];
  radio?.click();
  await goOn(fixture);
}

async function goOn(fixture: ComponentFixture<CheckPage>) {
  hostOf(fixture)
    .querySelector('form')
    ?.dispatchEvent(new Event('submit', { cancelable: true }));
  await fixture.whenStable();
}

async function press(fixture: ComponentFixture<CheckPage>, selector: string) {
  hostOf(fixture).querySelector<HTMLButtonElement>(selector)?.click();
  await fixture.whenStable();
}

describe('CheckPage', () => {
  it('asks one question at a time and goes on only with an answer', async () => {
    const fixture = await open();
    await goOn(fixture);
    expect(hostOf(fixture).querySelector('#self-check-answer-error')).not.toBeNull();
    expect(asked(fixture)).toBe('Heeft u een auto?');
    await choose(fixture, 0);
    expect(asked(fixture)).toBe('Heeft u een huis?');
    expect(radios(fixture).some(({ checked }) => checked)).toBe(false);
  });

  it('says what the chosen round settled, beside the questions about it', async () => {
    const told = (value: string) => [{ label: both('Voor studenten van'), value: both(value) }];
    const tranches = [
      { code: 'water', name: both('Water'), standing: 'open', told: told('mbo, hbo') },
      { code: 'ict', name: both('ICT'), standing: 'open', told: told('wo') },
    ];
    const question = {
      code: 'tranche',
      question: both('Voor welke oproep?'),
      options: tranches.map(({ code, name }) => ({ value: code, label: name })),
    };
    const selfCheck = [question, ...SCHEME.selfCheck];
    const fixture = await open({ ...SCHEME, tranches, selfCheck });
    expect(hostOf(fixture).textContent).not.toContain('Voor studenten van');
    await choose(fixture, 0);
    expect(asked(fixture)).toBe('Heeft u een auto?');
    const words = hostOf(fixture).querySelector('.self-check__round')?.textContent;
    expect(words?.replaceAll(/\s+/gu, ' ')).toContain('Voor studenten van: mbo, hbo');
    expect(hostOf(fixture).querySelectorAll('.self-check__round')).toHaveLength(1);
  });

  it('stops at the answer that rules it out, with the reason and the article', async () => {
    const fixture = await open();
    await choose(fixture, 1);
    expect(hostOf(fixture).textContent).toContain('Zonder auto niet');
    expect(hostOf(fixture).querySelector('cite')?.textContent).toBe('art. 3');
  });

  it('goes back to the question with the answer that was given', async () => {
    const fixture = await open();
    await choose(fixture, 0);
    await choose(fixture, 1);
    await press(fixture, '.link-button');
    expect(asked(fixture)).toBe('Heeft u een huis?');
    expect(radios(fixture).map(({ checked }) => checked)).toEqual([false, true]);
    await press(fixture, '.link-button');
    expect(asked(fixture)).toBe('Heeft u een auto?');
    expect(radios(fixture).map(({ checked }) => checked)).toEqual([true, false]);
  });

  it('gives every question an address, and follows the browser back', async () => {
    const fixture = await open();
    await choose(fixture, 0);
    expect(TestBed.inject(Router).url).toBe('/?vraag=huis');
    fixture.componentRef.setInput('vraag', 'huis');
    await choose(fixture, 1);
    expect(TestBed.inject(Router).url).toBe('/?vraag=uitslag');
    fixture.componentRef.setInput('vraag', 'uitslag');
    await fixture.whenStable();

    fixture.componentRef.setInput('vraag', 'huis');
    await fixture.whenStable();
    expect(asked(fixture)).toBe('Heeft u een huis?');
    expect(radios(fixture).map(({ checked }) => checked)).toEqual([false, true]);
    fixture.componentRef.setInput('vraag', undefined);
    await fixture.whenStable();
    expect(asked(fixture)).toBe('Heeft u een auto?');
  });

  it('asks what comes first when somebody opens the address of a later question', async () => {
    const fixture = await open();
    fixture.componentRef.setInput('vraag', 'huis');
    await fixture.whenStable();
    expect(asked(fixture)).toBe('Heeft u een auto?');
  });

  it('sends no answer anywhere', async () => {
    const fixture = await open();
    await choose(fixture, 0);
    await choose(fixture, 0);
    TestBed.inject(HttpTestingController).verify();
    expect(hostOf(fixture).querySelector('check-result')).not.toBeNull();
  });
});
