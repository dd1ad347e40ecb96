import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { of, throwError, type Observable } from 'rxjs';
import handle from '../../../../i18n/nl/handle.json';
import { provideFakeServer } from '../../../../testing/provide-fake-server.js';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { both, CASE } from '../../../../testing/transition-form-stage.js';
import { ApiError } from '../../../core/api/problem.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { DutiesCard } from './duties-card.js';

const REASON = 'Het was het verslag van een ander project.';
const REFUSED = new ApiError({
  type: 'about:blank',
  status: 409,
  title: 'Dit kan niet',
  detail: 'Iemand anders was eerder.',
});

const DUTY: ApplicationView['deadlines'][number] = {
  id: 'd1',
  kind: 'duty:report:1',
  label: both('Verslag'),
  dueOn: '2027-12-31',
  standing: 'ended',
  ending: 'met',
  derivation: [],
  remindedAt: null,
  isDuty: true,
  metOn: '2027-06-01',
  begins: false,
  starts: null,
  recordedBy: null,
  receipt: { by: 'Lotte', at: '2027-06-01T09:00:00Z', isCorrectable: true },
  receipts: [],
};

async function open(answer: Observable<unknown> = of({ metOn: null }), role = 'officer') {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideFakeServer({ post: () => answer }),
      {
        provide: SessionStore,
        useValue: {
          personId: signal('lotte'),
          hasAnyRole: (roles: readonly string[]) => roles.includes(role),
        },
      },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
  const fixture = TestBed.createComponent(DutiesCard);
  fixture.componentRef.setInput('application', { ...CASE, deadlines: [DUTY] });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const press = async (words: string) => {
    const buttons = [...host.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.trim().startsWith(words))?.click();
    await fixture.whenStable();
    await fixture.whenStable();
  };
  const dialog = () => host.querySelector('dialog');
  const area = () => host.querySelector('textarea');
  /** Asks to take the receipt of the duty back. */
  const ask = async () => {
    await press(handle.duties.change);
    await press(handle.duties['take-back']);
  };
  const type = async (text: string) => {
    const field = area();
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.whenStable();
  };
  return { host, press, dialog, area, ask, type };
}

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
beforeEach(() => localStorage.clear());

describe('the receipt of a duty', () => {
  it.each([
    ['an officer, who writes it down', 'officer', true],
    ['a decision maker', 'decision-maker', false],
    ['an auditor, who looks on', 'auditor', false],
  ])('is offered to %s: %s %s', async (_who, role, isOffered) => {
    const { host } = await open(undefined, role);
    expect(host.textContent).toContain('Verslag');
    expect(host.textContent.includes(handle.duties.change)).toBe(isOffered);
  });

  it('has its buttons apart from each other', async () => {
    const { host, press } = await open();
    await press(handle.duties.change);
    expect(host.querySelectorAll('form .actions > button')).toHaveLength(3);
  });
});

describe('why a receipt is taken back', () => {
  it('stays in its dialog, with why, when it could not be sent', async () => {
    const { press, dialog, area, ask, type } = await open(throwError(() => REFUSED));
    await ask();
    await type(REASON);
    await press(handle.duties['take-back-action']);
    expect(dialog()?.open).toBe(true);
    expect(area()?.value).toBe(REASON);
    expect(dialog()?.textContent).toContain('Iemand anders was eerder.');
  });

  it('is there again after a reload', async () => {
    const first = await open();
    await first.ask();
    await first.type(REASON);
    const { area, ask } = await open();
    await ask();
    expect(area()?.value).toBe(REASON);
  });

  it('is gone once it was sent', async () => {
    const first = await open();
    await first.ask();
    await first.type(REASON);
    await first.press(handle.duties['take-back-action']);
    expect(first.dialog()?.open).toBe(false);
    const { area, ask } = await open();
    await ask();
    expect(area()?.value).toBe('');
  });
});
