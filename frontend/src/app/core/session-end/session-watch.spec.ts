import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Session } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { apiInterceptor } from './api.interceptor.js';
import { Unsent } from '../unsent/unsent.js';
import { SessionStore, SIGNED_OUT } from '../session/session-store.js';
import { SessionWatch } from './session-watch.js';

const FATIMA = '5e9b8f0c-2d0a-4b52-9c47-8f5d6c1a0001';
const SANNE = '5e9b8f0c-2d0a-4b52-9c47-8f5d6c1a0002';

function sessionOf(id: string, secondsLeft = 1800, secondsAtMost = 28_800): Session {
  const person = { id, name: 'Naam', email: 'naam@example.org', language: null };
  const time = { secondsLeft, idleSeconds: 1740, secondsAtMost };
  return { ...SIGNED_OUT, signedIn: true, person, time };
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

async function open(session: Session) {
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const watch = TestBed.inject(SessionWatch);
  const started = watch.start();
  server.expectOne('/v1/session').flush(session);
  await started;
  return { server, watch, http: TestBed.inject(HttpClient) };
}

const GONE = { status: 401, statusText: 'Unauthorized' };

/** Saves something after the session was taken away. */
async function saveWithoutSession() {
  const parts = await open(sessionOf(FATIMA));
  const saved = firstValueFrom(parts.http.put('/v1/thing', { text: 'typed' }));
  const call = parts.server.expectOne('/v1/thing');
  expect(call.request.headers.get('X-Tranche-Person')).toBe(FATIMA);
  call.flush(null, GONE);
  await turns();
  return { ...parts, saved };
}

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a session that ended', () => {
  it('is said once, and what was sent waits and goes when the same person is back', async () => {
    const { server, watch, saved } = await saveWithoutSession();
    expect(watch.state()).toBe('ended');
    server.expectOne('/v1/session').flush(SIGNED_OUT);
    await turns();
    expect(watch.state()).toBe('ended');

    window.dispatchEvent(new Event('focus'));
    server.expectOne('/v1/session').flush(sessionOf(FATIMA));
    await turns();
    const again = server.expectOne('/v1/thing');
    expect(again.request.body).toEqual({ text: 'typed' });
    again.flush({ isSaved: true });
    expect(await saved).toEqual({ isSaved: true });
    expect(watch.state()).toBe('open');
  });

  it('sends nothing in the name of another person, and clears the screen', async () => {
    const { server } = await saveWithoutSession();
    const giveUp = jest.spyOn(TestBed.inject(Unsent), 'giveUp');
    server.expectOne('/v1/session').flush(sessionOf(SANNE));
    await turns();
    expect(giveUp).toHaveBeenCalled();
    server.expectNone('/v1/thing');
    expect(TestBed.inject(SessionStore).personId()).toBe(FATIMA);
  });
});

describe('a session that is about to end', () => {
  it('is said five minutes before, to who does nothing, and one click keeps it', async () => {
    const { server, watch } = await open(sessionOf(FATIMA));
    jest.advanceTimersByTime(24 * 60_000);
    expect(watch.state()).toBe('open');
    jest.advanceTimersByTime(90_000);
    expect([watch.state(), watch.minutesLeft()]).toEqual(['ending', 5]);
    void watch.stay();
    server.expectOne('/v1/session/extensions').flush(sessionOf(FATIMA));
    await turns();
    expect(watch.state()).toBe('open');
  });

  it('goes on by itself for somebody who is typing', async () => {
    const { server, watch } = await open(sessionOf(FATIMA));
    jest.advanceTimersByTime(24 * 60_000);
    document.dispatchEvent(new Event('keydown'));
    jest.advanceTimersByTime(90_000);
    server.expectOne('/v1/session/extensions').flush(sessionOf(FATIMA));
    await turns();
    expect(watch.state()).toBe('open');
  });

  it('cannot go on longer than it may last, and says so to who is typing as well', async () => {
    const { server, watch } = await open(sessionOf(FATIMA, 240, 240));
    document.dispatchEvent(new Event('keydown'));
    jest.advanceTimersByTime(15_000);
    expect([watch.state(), watch.minutesLeft()]).toEqual(['last-minutes', 4]);
    server.expectNone('/v1/session/extensions');
  });
});
