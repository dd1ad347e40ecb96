import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { ColleagueList, ColleagueView } from '@tranche/contracts';
import { of, throwError } from 'rxjs';
import people from '../../../../i18n/nl/people.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { ApiError } from '../../../core/api/problem.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { PeoplePage } from './people.page.js';

const ORGANISATION = '00000000-0000-4000-8000-000000000001';

const FATIMA: ColleagueView = {
  id: null,
  personId: '00000000-0000-4000-8000-00000000000f',
  name: 'Fatima Haddou',
  email: 'fatima@school.example',
  role: 'lead',
  isRepresentative: true,
  standing: null,
  until: null,
  isYou: true,
  canChange: false,
  canEnd: false,
};
const NOOR: ColleagueView = {
  ...FATIMA,
  id: '00000000-0000-4000-8000-00000000000a',
  name: 'Noor Willems',
  email: 'noor@school.example',
  role: 'reader',
  personId: null,
  isRepresentative: false,
  standing: 'accepted',
  isYou: false,
  canChange: true,
  canEnd: true,
};

interface Server {
  readonly people?: readonly ColleagueView[];
  readonly mayGive?: ColleagueList['items'][number]['mayGive'];
  /** What it says to a change; an error where it refuses. */
  readonly refusal?: string;
}

/** The page of somebody of one organisation; `asked` is what reached the server, in order. */
async function open({ people: shown = [FATIMA, NOOR], mayGive, refusal }: Server = {}) {
  const asked: unknown[] = [];
  const all = mayGive ?? ['reader', 'contributor', 'signatory', 'lead'];
  const organisation = { organisationId: ORGANISATION, name: 'School', yourRole: 'lead' } as const;
  const list: ColleagueList = {
    items: [{ ...organisation, mayGive: all, people: [...shown] }],
  };
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      provideHttpClient(
        withInterceptors([
          ({ method, url, body }) => {
            if (method !== 'GET') asked.push([method, url.split('/').at(-1), body]);
            if (method === 'GET' || refusal === undefined) {
              return of(new HttpResponse({ body: list }));
            }
            const problem = { type: '', title: 'Nee', status: 409, detail: refusal };
            return throwError(() => new ApiError(problem));
          },
        ]),
      ),
      { provide: SessionStore, useValue: { personId: signal('fatima') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ people }, 'nl');
  const fixture = TestBed.createComponent(PeoplePage);
  fixture.componentRef.setInput('reference', 'RIF26-0001');
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const find = (selector: string, text: string) =>
    [...host.querySelectorAll<HTMLElement>(selector)].find((each) =>
      each.textContent?.trim().startsWith(text),
    );
  return {
    asked,
    host,
    buttons: () =>
      [...host.querySelectorAll('.people button')].map((each) => each.textContent?.trim()),
    wrong: () =>
      [...host.querySelectorAll('.error-summary li')].map((each) => each.textContent?.trim()),
    async press(text: string) {
      find('button', text)?.click();
      await fixture.whenStable();
    },
    async choose(role: keyof typeof people.role) {
      find('fieldset label', people.role[role])?.click();
      await fixture.whenStable();
    },
    async type(field: string, text: string) {
      const control = host.querySelector<HTMLInputElement>(`#colleague-${field}-${ORGANISATION}`);
      if (!control) throw new Error(`There is no box for ${field}`);
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
    },
  };
}

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

describe('a colleague is invited', () => {
  it('by name, address and role', async () => {
    const page = await open();
    await page.press(`+ ${people.invite}`);
    await page.type('name', ' Iemand ');
    await page.type('email', 'iemand@school.example');
    await page.choose('contributor');
    await page.press(people.send);
    expect(page.asked).toEqual([
      [
        'POST',
        'colleagues',
        {
          organisationId: ORGANISATION,
          name: 'Iemand',
          email: 'iemand@school.example',
          role: 'contributor',
        },
      ],
    ]);
    expect(page.host.querySelector('[role=status]')?.textContent).toContain('Iemand');
  });

  it('by nobody who leaves a box empty, and is told which', async () => {
    const page = await open();
    await page.press(`+ ${people.invite}`);
    await page.press(people.send);
    expect(page.asked).toEqual([]);
    expect(page.wrong()).toEqual(Object.values(people.missing));
  });

  it('who is in already, and what was typed stays', async () => {
    const page = await open({ refusal: 'Deze collega doet al mee.' });
    await page.press(`+ ${people.invite}`);
    await page.type('name', 'Noor');
    await page.type('email', 'noor@school.example');
    await page.choose('reader');
    await page.press(people.send);
    expect(page.wrong()).toEqual(['Deze collega doet al mee.']);
    const box = page.host.querySelector<HTMLInputElement>(`#colleague-email-${ORGANISATION}`);
    expect(box?.value).toBe('noor@school.example');
  });
});

describe('a role', () => {
  it('is changed to another, and to the same one not', async () => {
    const page = await open();
    await page.press(people.change);
    await page.press(people['save-role']);
    expect(page.asked).toEqual([]);
    await page.press(people.change);
    await page.choose('signatory');
    await page.press(people['save-role']);
    expect(page.asked).toEqual([['PUT', NOOR.id, { role: 'signatory' }]]);
  });

  it('is given to a colleague who signs in for the organisation and had none', async () => {
    const second = { ...FATIMA, name: 'Tweede', email: 'tweede@school.example', isYou: false };
    const page = await open({ people: [FATIMA, second] });
    await page.press(people.change);
    await page.choose('reader');
    await page.press(people['save-role']);
    const { name, email, personId } = second;
    const body = { organisationId: ORGANISATION, name, email, personId, role: 'reader' };
    expect(page.asked).toEqual([['POST', 'colleagues', body]]);
  });

  it('that was offered in vain is offered once more', async () => {
    const page = await open({ people: [FATIMA, { ...NOOR, standing: 'expired' }] });
    await page.press(people.again);
    const { name, email, role } = NOOR;
    const body = { organisationId: ORGANISATION, name, email, role };
    expect(page.asked).toEqual([['POST', 'colleagues', body]]);
  });

  it('that ends leaves who signs in for the organisation all there is, and says so', async () => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    const second = { ...NOOR, isRepresentative: true };
    const page = await open({ people: [FATIMA, second] });
    await page.press(people.end.role);
    expect(page.host.textContent).toContain('Daarna mag zij of hij weer alles als contactpersoon');
  });

  it('has no button for who manages nobody, but to lay down her own', async () => {
    const own = { ...NOOR, isYou: true, canChange: false, canEnd: true };
    const page = await open({
      mayGive: [],
      people: [{ ...FATIMA, isYou: false }, own],
    });
    expect(page.buttons()).toEqual([`${people.end.own}: ${NOOR.name}`]);
    expect(page.host.querySelector('invite-form')).toBeNull();
  });
});
