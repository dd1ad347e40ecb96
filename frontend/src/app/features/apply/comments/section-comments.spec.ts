import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap, provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { CommentList, CommentThread } from '@tranche/contracts';
import { of } from 'rxjs';
import comments from '../../../../i18n/nl/comments.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { SectionComments } from './section-comments.js';

const SCHOOL = '00000000-0000-4000-8000-000000000001';
const PARTNER = '00000000-0000-4000-8000-000000000002';
const SANNE = '00000000-0000-4000-8000-00000000000a';

const THREAD: CommentThread = {
  id: '00000000-0000-4000-8000-00000000000e',
  field: 'cost',
  audience: 'partnership',
  organisation: null,
  comments: [
    {
      id: '00000000-0000-4000-8000-0000000000c1',
      by: 'Sanne Berkel',
      organisation: 'Berkel',
      isYou: false,
      at: '2026-11-24T09:00:00Z',
      text: 'Klopt dit?',
      mentions: [],
    },
  ],
  resolvedBy: null,
  resolvedAt: null,
};

const LIST: CommentList = {
  threads: [THREAD],
  people: [
    { personId: SANNE, name: 'Sanne Berkel', organisationId: PARTNER, organisation: 'Berkel' },
  ],
  questions: [{ name: 'cost', label: { nl: 'Kosten', en: 'Cost' } }],
  organisations: [{ organisationId: SCHOOL, name: 'School' }],
};

/** The comments on a section; `asked` is what reached the server, in order. */
async function open(list: CommentList, leadsTo: string | null = null) {
  const asked: unknown[] = [];
  const queryParamMap = convertToParamMap(leadsTo === null ? {} : { opmerking: leadsTo });
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      { provide: ActivatedRoute, useValue: { snapshot: { queryParamMap } } },
      provideHttpClient(
        withInterceptors([
          ({ method, url, body }) => {
            if (method !== 'GET') asked.push([method, url.split('/').at(-1), body]);
            return of(new HttpResponse({ body: list }));
          },
        ]),
      ),
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ comments }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(SectionComments, {
    bindings: [
      inputBinding('reference', () => 'RIF26-0001'),
      inputBinding('section', () => 'budget'),
    ],
  });
  document.body.append(fixture.nativeElement);
  await fixture.whenStable();
  const page: HTMLElement = fixture.nativeElement;
  const press = async (name: string) => {
    const found = [...page.querySelectorAll('button')].find((each) =>
      each.textContent.includes(name),
    );
    found?.click();
    await fixture.whenStable();
  };
  return { page, asked, press, fixture };
}

describe('the comments on a section', () => {
  it('say what is said about which question, and that the office never sees it', async () => {
    const { page } = await open(LIST);
    expect(page.textContent).toContain('Opmerkingen (1 open)');
    expect(page.textContent).toContain('de behandelaar ziet ze nooit');
    expect(page.textContent).toContain('Over: Kosten');
    expect(page.textContent).toContain('Klopt dit?');
  });

  it('are not there where nothing was said and nothing can be', async () => {
    const { page } = await open({ ...LIST, threads: [], organisations: [] });
    expect(page.textContent.trim()).toBe('');
  });

  it('can be read and not answered once the section was sent', async () => {
    const { page } = await open({ ...LIST, organisations: [] });
    expect(page.textContent).toContain('Klopt dit?');
    expect(page.querySelectorAll('button')).toHaveLength(0);
  });

  it('ask for words before anything is sent', async () => {
    const { page, asked, press } = await open(LIST);
    await press('Opmerking maken');
    await press('Opmerking plaatsen');
    expect(page.textContent).toContain('Schrijf eerst uw opmerking.');
    expect(asked).toEqual([]);
  });

  it('offer to mention who can read them alone', async () => {
    const { page, press, fixture } = await open(LIST);
    await press('Opmerking maken');
    expect(page.textContent).toContain('Sanne Berkel (Berkel)');
    page.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    await fixture.whenStable();
    expect(page.textContent).not.toContain('Sanne Berkel (Berkel)');
  });

  it('are resolved with a button', async () => {
    const { asked, press } = await open(LIST);
    await press('Afhandelen');
    expect(asked).toEqual([['PUT', 'resolution', { isResolved: true }]]);
  });

  it('put the focus on the thread that a message leads to', async () => {
    const { page } = await open(LIST, THREAD.id);
    expect(document.activeElement).toBe(page.querySelector(`#opmerking-${THREAD.id}`));
  });

  it('say so where that is no longer there', async () => {
    const { page } = await open(LIST, SANNE);
    expect(page.textContent).toContain('is er niet meer of is niet voor u bedoeld');
  });
});
