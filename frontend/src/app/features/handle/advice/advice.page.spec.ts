import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { CommitteeAdvice } from '@tranche/contracts';
import handle from '../../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { apiInterceptor } from '../../../core/session-end/api.interceptor.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { AdviceKeeper } from './advice-keeper.js';
import { AdvicePage } from './advice.page.js';

const both = (text: string) => ({ nl: text, en: text });
const ADDRESS = '/v1/applications/RIF26-0001/advice';
const REMARK = 'Verbinding: hier staat ‘ik’ of ‘mijn’.';

function adviceOf(warnings: readonly string[], firstPerson: readonly string[]): CommitteeAdvice {
  return {
    reference: 'RIF26-0001',
    title: 'Plan',
    tranche: 'rif',
    status: 'draft',
    version: 4,
    edition: 1,
    writtenBy: 'Lotte',
    writtenAt: '2026-11-24T09:00:00Z',
    isYours: true,
    presentedBy: null,
    presentedAt: null,
    adoptedBy: null,
    adoptedAt: null,
    total: '20',
    outcome: 'sufficient',
    maximum: 5,
    criteria: [
      {
        code: 'link',
        label: both('Verbinding'),
        question: both('Hoe?'),
        mean: '4',
        outcome: 'sufficient',
        scores: [
          { assessor: 'Ans', points: 4, motivation: 'Woorden.', firstPerson: [...firstPerson] },
        ],
        text: 'De commissie vindt dit goed.',
      },
    ],
    problems: [],
    warnings: warnings.map((text) => ({
      field: 'link',
      code: 'advice-in-first-person',
      text: both(text),
      pointer: '#/texts/link',
    })),
    mayWrite: true,
    next: 'present',
    whyNot: [],
  };
}

async function open(view: CommitteeAdvice) {
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      { provide: SessionStore, useValue: { personId: signal('lotte') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
  const fixture = TestBed.createComponent(AdvicePage);
  fixture.componentRef.setInput('reference', view.reference);
  fixture.detectChanges();
  const http = TestBed.inject(HttpTestingController);
  http.expectOne(ADDRESS).flush(view);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const press = async (inside: string, label: string) => {
    const buttons = [...host.querySelectorAll<HTMLElement>(`${inside} button`)];
    buttons.find(({ textContent }) => textContent.trim() === label)?.click();
    await fixture.whenStable();
  };
  const keeper = fixture.debugElement.injector.get(AdviceKeeper);
  /** Somebody saved first: another person, or the reader in another window. */
  const savedFirst = async (stored: { updatedBy: string; isYours: boolean }) => {
    const version = { value: keeper.texts(), etag: '"5"', updatedAt: view.writtenAt, ...stored };
    keeper.stale.set({ stored: version, differences: ['link'] });
    await fixture.whenStable();
  };
  return { host, http, press, savedFirst };
}

describe('an advice that is laid before the chair', () => {
  const presentations = `${ADDRESS}/presentations`;

  // The DOM of the tests draws no dialogs; that one is open is what counts.
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
  });

  it('goes at once where nothing is to be remarked on it', async () => {
    const { http, press } = await open(adviceOf([], []));
    await press('.page-end', handle.advice.present);
    http.expectOne(presentations);
  });

  it('is asked about once more, with each remark, where there are any', async () => {
    const { host, http, press } = await open(adviceOf([REMARK], []));
    await press('.page-end', handle.advice.present);
    http.expectNone(presentations);
    expect(host.querySelector('dialog[open]')?.textContent).toContain(REMARK);
    // A second Enter answers nothing: the focus is on what is asked, not on the button that does it.
    expect(document.activeElement).toBe(host.querySelector('dialog[open] h2'));
    await press('dialog[open]', handle.advice['present-so']);
    http.expectOne(presentations);
  });
});

describe('an advice that was saved elsewhere', () => {
  it('names the other person', async () => {
    const { host, savedFirst } = await open(adviceOf([], []));
    await savedFirst({ updatedBy: 'Margreet Kuipers', isYours: false });
    expect(host.textContent).toContain('Margreet Kuipers heeft intussen bewaard');
  });

  it('speaks of the other window to who did it', async () => {
    const { host, savedFirst } = await open(adviceOf([], []));
    await savedFirst({ updatedBy: 'Lotte Vermeer', isYours: true });
    expect(host.textContent).toContain(handle.advice['elsewhere-own']);
    expect(host.textContent).not.toContain('Lotte Vermeer heeft');
  });
});

describe('the means above the total of an advice', () => {
  const withMeans = (total: string | null, means: readonly string[]): CommitteeAdvice => {
    const view = adviceOf([], []);
    const criteria = means.flatMap((mean) =>
      view.criteria.map((each) => ({ ...each, code: `link-${mean}`, mean })),
    );
    return { ...view, total, criteria };
  };

  it.each([
    ['are said to be rounded where a reader adds up to something else', '8.00', true],
    ['need no word where they add up', '8.01', false],
    ['need none while there is no total', null, false],
  ])('%s', async (_what, total, isSaid) => {
    const { host } = await open(withMeans(total, ['3.67', '4.34']));
    expect(host.textContent.includes(handle.panel.rounded)).toBe(isSaid);
  });
});

describe('what an assessor wrote', () => {
  it('is offered as it is where it speaks for nobody in particular', async () => {
    const { host } = await open(adviceOf([], []));
    expect(host.textContent).toContain(handle.advice.take);
    expect(host.textContent).not.toContain(handle.advice['own-words']);
  });

  it('is offered to be rewritten where it says ik, with the sentences', async () => {
    const { host } = await open(adviceOf([], ['Ik mis de cijfers.']));
    expect(host.textContent).toContain(handle.advice['take-to-rewrite']);
    expect(host.textContent).not.toContain(handle.advice.take);
    expect(host.textContent).toContain('Ik mis de cijfers.');
  });
});
