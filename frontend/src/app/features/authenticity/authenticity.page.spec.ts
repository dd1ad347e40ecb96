import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { describe, expect, it } from '@jest/globals';
import { TextCatalogue } from '../../core/locale/text-catalogue.js';
import en from '../../../i18n/en/authenticity.json';
import nl from '../../../i18n/nl/authenticity.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { AuthenticityPage } from './authenticity.page.js';

const CODE = '3F9A0C71B2D488EE';

async function open(address: string) {
  const component = AuthenticityPage;
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: 'controle', component },
          { path: 'controle/:code', component },
        ],
        withComponentInputBinding(),
      ),
      provideTestTexts(),
    ],
  });
  const loaders = {
    nl: () => Promise.resolve({ default: nl }),
    en: () => Promise.resolve({ default: en }),
  };
  await TestBed.inject(TextCatalogue).add('authenticity', loaders, 'nl');
  const { fixture } = await RouterTestingHarness.create(address);
  const host: HTMLElement = fixture.nativeElement;
  const fillIn = async (typed: string) => {
    const field = host.querySelector('input');
    if (!field) throw new Error('The page has no field');
    field.value = typed;
    field.dispatchEvent(new Event('input'));
    host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  };
  const answer = async (document: object | null) => {
    TestBed.inject(HttpTestingController).expectOne(`/v1/authenticity/${CODE}`).flush({ document });
    await fixture.whenStable();
  };
  return { host, fillIn, answer };
}

describe('the page that says whether a document is genuine', () => {
  it('takes a code as people type it, and keeps it in the address', async () => {
    const { host, fillIn, answer } = await open('/controle');
    await fillIn(' 3f9a-oc71 b2d4 88ee ');
    expect(TestBed.inject(Router).url).toBe(`/controle/${CODE}`);
    await answer({ kind: 'letter', at: '2027-03-12T08:00:00.000Z' });
    expect(host.textContent).toContain('Deze code is van ons');
    expect(host.textContent).toContain('Het is een brief die wij verstuurden op');
    expect(host.textContent).toContain('12 maart 2027');
  });

  it('says of a code that nobody gave that the document is not to be trusted', async () => {
    const { host, answer } = await open(`/controle/${CODE}`);
    await answer(null);
    expect(host.textContent).toContain('Wij kennen deze code niet');
    expect(host.textContent).toContain('3F9A\u00a00C71\u00a0B2D4\u00a088EE');
  });

  it('asks again for what can be no code, and keeps what was typed', async () => {
    const { host, fillIn } = await open('/controle');
    await fillIn('RIF26-0142');
    expect(host.querySelector('.field-error, [id$=error]')?.textContent).toContain(
      'zestien tekens',
    );
    expect(host.querySelector('input')?.value).toBe('RIF26-0142');
    TestBed.inject(HttpTestingController).verify();
  });
});
