import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Session } from '@tranche/contracts';
import { provideTestTexts } from '../../testing/provide-test-texts.js';
import { rememberSignedIn } from '../core/session/remembered-sign-in.js';
import { SIGNED_OUT, SessionStore } from '../core/session/session-store.js';
import { HomePage } from './home.js';

const FATIMA: Session = {
  ...SIGNED_OUT,
  signedIn: true,
  person: { id: 'fatima', name: 'Fatima Haddou', email: 'f.haddou@roc.example', language: null },
};

/** The front door, of which the server has not said yet who stands before it. */
async function open() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      provideTestTexts(),
    ],
  });
  const fixture = TestBed.createComponent(HomePage);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return {
    shown: () =>
      ['app-welcome', 'app-work-page', 'ui-loading'].filter((part) => host.querySelector(part)),
    tell: (session: Session) => {
      TestBed.inject(SessionStore).take(session);
      fixture.detectChanges();
    },
    asksForWork: () => TestBed.inject(HttpTestingController).match('/v1/work-items').length === 1,
  };
}

afterEach(() => localStorage.clear());

describe('the front door', () => {
  it('tells a stranger what this is, before and after the server answered', async () => {
    const { shown, tell, asksForWork } = await open();
    expect(shown()).toEqual(['app-welcome']);
    tell(SIGNED_OUT);
    expect(shown()).toEqual(['app-welcome']);
    expect(asksForWork()).toBe(false);
  });

  it('shows whoever is signed in what waits, and nothing of the page for strangers', async () => {
    const { shown, tell, asksForWork } = await open();
    tell(FATIMA);
    expect(shown().filter((part) => part !== 'ui-loading')).toEqual(['app-work-page']);
    expect(asksForWork()).toBe(true);
  });

  it('waits for the answer where somebody was signed in, who is no stranger', async () => {
    rememberSignedIn(document, true);
    const { shown, tell } = await open();
    expect(shown()).toEqual(['ui-loading']);
    tell(SIGNED_OUT);
    expect(shown()).toEqual(['app-welcome']);
  });
});
