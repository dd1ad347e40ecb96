import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { AssessmentPanel } from '@tranche/contracts';
import { of, throwError, type Observable } from 'rxjs';
import handle from '../../../../../i18n/nl/handle.json';
import { provideFakeServer } from '../../../../../testing/provide-fake-server.js';
import { provideTestTexts } from '../../../../../testing/provide-test-texts.js';
import { problem } from '../../../../../testing/transition-form-stage.js';
import { ApiError } from '../../../../core/api/problem.js';
import { SessionStore } from '../../../../core/session/session-store.js';
import { AssessorRow } from './assessor-row.js';

const REASON = 'Zij is tot het einde van de ronde afwezig.';

const ASSIGNMENT: AssessmentPanel['assignments'][number] = {
  id: 'a1',
  assessor: 'Ans',
  status: 'invited',
  dueOn: null,
  interests: null,
  records: [],
  points: null,
};

/** The row as it is opened, at first or after a reload, on a server that answers so. */
async function open(answer: Observable<unknown> = of({})) {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideFakeServer({ post: () => answer }),
      { provide: SessionStore, useValue: { personId: signal('lotte') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
  const fixture = TestBed.createComponent(AssessorRow);
  fixture.componentRef.setInput('reference', 'RIF26-0001');
  fixture.componentRef.setInput('assignment', ASSIGNMENT);
  fixture.componentRef.setInput('mayManage', true);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const area = () => host.querySelector('textarea');
  const press = async (words: string) => {
    const buttons = [...host.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.trim().startsWith(words))?.click();
    await fixture.whenStable();
  };
  const type = async (text: string) => {
    const field = area();
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.whenStable();
  };
  const send = async () => {
    host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
    await fixture.whenStable();
  };
  return { host, area, press, type, send };
}

/** Somebody types why an assessor is let go. */
async function typed(answer?: Observable<unknown>) {
  const row = await open(answer);
  await row.press(handle.panel.do.withdrawals);
  await row.type(REASON);
  return row;
}

beforeEach(() => localStorage.clear());

describe('the reason for letting an assessor go', () => {
  it('is there again after a reload, with the step it belongs to', async () => {
    await typed();
    const { area, host } = await open();
    expect(area()?.value).toBe(REASON);
    expect(host.textContent).toContain(handle.panel.does.withdrawals);
  });

  it('stays when it could not be sent, and is gone once it was', async () => {
    const failing = await typed(throwError(() => new ApiError(problem([]))));
    await failing.send();
    expect(failing.area()?.value).toBe(REASON);
    const sending = await open();
    expect(sending.area()?.value).toBe(REASON);
    await sending.send();
    expect((await open()).area()).toBeNull();
  });

  it('leaves nothing behind when somebody gives it up', async () => {
    const { press } = await typed();
    await press('Annuleren');
    expect((await open()).area()).toBeNull();
  });
});
