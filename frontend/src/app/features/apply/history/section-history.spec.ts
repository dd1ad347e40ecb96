import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import { of } from 'rxjs';
import history from '../../../../i18n/nl/history.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { SectionHistory } from './section-history.js';

const version = (number: number, by: string) => ({
  version: number,
  by,
  isYou: false,
  at: `2026-11-2${number}T09:00:00Z`,
});
const label = { nl: 'Doel', en: 'Goal' };
const DIFFERENCE = {
  definition: {
    name: 'plan',
    group: 'plan',
    part: 'questions',
    title: label,
    fields: [{ name: 'goal', kind: 'text', label, isRequired: true }],
  },
  before: { goal: 'Twaalf plaatsen' },
  after: { goal: 'Twintig plaatsen' },
  changed: ['goal'],
};

/** The history of a section, opened; `asked` is what reached the server, in order. */
async function open(items: readonly object[], difference: object = DIFFERENCE) {
  const asked: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      provideHttpClient(
        withInterceptors([
          ({ urlWithParams }) => {
            asked.push(urlWithParams.split('/versions').at(-1) ?? '');
            const body = urlWithParams.includes('difference') ? difference : { items };
            return of(new HttpResponse({ body }));
          },
        ]),
      ),
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ history }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(SectionHistory, {
    bindings: [
      inputBinding('reference', () => 'RIF26-0001'),
      inputBinding('section', () => 'plan'),
    ],
  });
  await fixture.whenStable();
  const page: HTMLElement = fixture.nativeElement;
  expect(asked).toEqual([]);
  const details = page.querySelector('details');
  if (details) details.open = true;
  details?.dispatchEvent(new Event('toggle'));
  await fixture.whenStable();
  return { page, asked };
}

describe('the history of a section', () => {
  it('asks nothing before it is opened, and then shows what the last version changed', async () => {
    const { page, asked } = await open([version(3, 'Noor'), version(1, 'Fatima')]);
    expect(asked).toEqual(['', '/difference?from=1&to=3']);
    expect(page.textContent).toContain('Noor');
    expect(page.textContent).toContain('Twaalf plaatsen');
    expect(page.textContent).toContain('Twintig plaatsen');
  });

  it('says so where nothing was filled in, or one version stands alone', async () => {
    expect((await open([])).page.textContent).toContain('Nog niemand');
    TestBed.resetTestingModule();
    expect((await open([version(1, 'Fatima')])).page.textContent).toContain('Er is één versie');
  });

  it('says so where nothing is different', async () => {
    const same = { ...DIFFERENCE, changed: [] };
    const { page } = await open([version(3, 'Noor'), version(1, 'Fatima')], same);
    expect(page.textContent).toContain('niets veranderd');
  });
});
