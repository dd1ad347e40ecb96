import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { SectionOwner, SectionOwners } from '@tranche/contracts';
import { of } from 'rxjs';
import apply from '../../../../i18n/nl/apply.json';
import owners from '../../../../i18n/nl/owners.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { SectionOwnerCard } from './section-owner-card.js';

const PARTNER = '00000000-0000-4000-8000-000000000002';
const SANNE = '00000000-0000-4000-8000-00000000000a';

const OWNER: SectionOwner = {
  section: 'budget',
  organisationId: PARTNER,
  organisation: 'Berkel',
  personId: null,
  person: null,
  dueOn: '2026-12-12',
  isYours: false,
  isOverdue: false,
  hasLeft: false,
  doneBy: null,
  doneAt: null,
  canFinish: true,
  canPass: false,
};

const LEAD: SectionOwners = {
  items: [],
  canGive: ['budget'],
  organisations: [
    { organisationId: PARTNER, name: 'Berkel', people: [{ personId: SANNE, name: 'Sanne' }] },
  ],
};

/** Who writes the budget; `asked` is what reached the server, in order. */
async function open(known: SectionOwners) {
  const asked: unknown[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      provideHttpClient(
        withInterceptors([
          ({ method, url, body }) => {
            if (method !== 'GET') asked.push([method, url.split('/').at(-1), body]);
            return of(new HttpResponse({ body: known }));
          },
        ]),
      ),
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ owners, apply }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(SectionOwnerCard, {
    bindings: [
      inputBinding('reference', () => 'RIF26-0001'),
      inputBinding('section', () => 'budget'),
    ],
  });
  await fixture.whenStable();
  const page: HTMLElement = fixture.nativeElement;
  const press = async (name: string) => {
    [...page.querySelectorAll('button')].find((each) => each.textContent.includes(name))?.click();
    await fixture.whenStable();
  };
  const choose = async (value: string) => {
    const select = page.querySelector('select');
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  return { page, asked, press, choose };
}

describe('who writes a section', () => {
  it('is nothing to read for who was asked nothing and can ask nobody', async () => {
    const { page } = await open({ items: [], canGive: [], organisations: [] });
    expect(page.textContent.trim()).toBe('');
  });

  it('is chosen by who leads, and asks for an organisation first', async () => {
    const { page, asked, press, choose } = await open(LEAD);
    expect(page.textContent).toContain('Aan niemand gevraagd.');
    await press('Iemand vragen');
    await press('Vastleggen');
    expect(page.textContent).toContain('Kies een organisatie.');
    await choose(PARTNER);
    await press('Vastleggen');
    expect(asked).toEqual([
      ['PUT', 'owner', { organisationId: PARTNER, personId: null, dueOn: null }],
    ]);
  });

  it('is said with the day, and that it is late', async () => {
    const { page } = await open({ ...LEAD, items: [OWNER] });
    expect(page.textContent).toContain('Wordt geschreven door Berkel, klaar op 12 december 2026');
    const late = { ...OWNER, isOverdue: true };
    TestBed.resetTestingModule();
    const { page: after } = await open({ ...LEAD, items: [late] });
    expect(after.textContent).toContain('moest klaar zijn op 12 december 2026');
  });

  it('says that it is done, and hands it on without another day', async () => {
    const items = [{ ...OWNER, isYours: true, canPass: true }];
    const { page, asked, press } = await open({ ...LEAD, canGive: [], items });
    await press('Dit onderdeel is klaar');
    expect(asked).toEqual([['PUT', 'completion', { isDone: true }]]);
    await press('Aan een collega geven');
    expect(page.querySelector('ui-date-field')).toBeNull();
    expect(page.textContent).not.toContain('Vrijgeven');
  });
});
