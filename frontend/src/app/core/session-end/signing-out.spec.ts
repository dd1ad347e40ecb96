import { DOCUMENT, provideZonelessChangeDetection } from '@angular/core';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Session } from '@tranche/contracts';
import { KeptCopies } from '../unsent/kept-copies.js';
import { Unsent } from '../unsent/unsent.js';
import { SIGNED_OUT } from '../session/session-store.js';
import { SessionWatch } from './session-watch.js';
import { Tabs, type TabNews } from './tabs.js';

const FATIMA = '5e9b8f0c-2d0a-4b52-9c47-8f5d6c1a0001';
const TYPED = { name: '/v1/thing', value: 'typed', base: '', etag: '"1"' };

function signedIn(): Session {
  const person = { id: FATIMA, name: 'Naam', email: 'naam@example.org', language: null };
  const time = { secondsLeft: 1800, idleSeconds: 1740, secondsAtMost: 28_800 };
  return { ...SIGNED_OUT, signedIn: true, person, time };
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

/** A tab of the portal, the news it tells the others, and a way to bring it theirs. */
async function openTab() {
  const told: TabNews[] = [];
  const ears: ((news: TabNews) => void)[] = [];
  const tabs: Pick<Tabs, 'tell' | 'listen' | 'touched' | 'touchedAt'> = {
    tell: (news) => told.push(news),
    listen: (hear) => ears.push(hear),
    touched: () => undefined,
    touchedAt: () => 0,
  };
  TestBed.configureTestingModule({
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Tabs, useValue: tabs },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const watch = TestBed.inject(SessionWatch);
  const copies = TestBed.inject(KeptCopies);
  const started = watch.start();
  server.expectOne('/v1/session').flush(signedIn());
  await started;
  copies.keep(TYPED);
  const hear = (kind: TabNews['kind']) => ears.forEach((ear) => ear({ kind }));
  return { server, watch, copies, told, hear };
}

/** What this device holds of what was typed. */
const onDevice = () => Object.keys(localStorage).filter((key) => key.includes('unsent'));

/** Something on the screen that holds typed text, and keeps it each time it is asked to send it. */
function typing(copies: KeptCopies): void {
  TestBed.inject(Unsent).watch({
    isUnsent: () => true,
    isKept: () => copies.isKeeping(),
    send: () => void copies.keep(TYPED),
  });
}

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
  // jsdom goes nowhere, and says so on the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('who signs out', () => {
  it('leaves nothing of what was typed on this device, and tells the other tabs', async () => {
    const { server, watch, told } = await openTab();
    expect(onDevice()).toHaveLength(1);
    const out = watch.signOut();
    server.expectOne('/auth/logout').flush(null);
    await out;
    expect(onDevice()).toEqual([]);
    expect(told.map(({ kind }) => kind)).toEqual(['came-in', 'went-out']);
  });

  it('keeps what was typed while the server has not heard of it', async () => {
    const { server, watch } = await openTab();
    const failed = watch.signOut().catch(() => 'failed');
    server.expectOne('/auth/logout').error(new ProgressEvent('offline'));
    expect(await failed).toBe('failed');
    expect(onDevice()).toHaveLength(1);
  });
});

describe('a tab whose person signs out in another one', () => {
  it('keeps unsent text on the screen only: no later try writes it on this device again', async () => {
    const { server, watch, copies, hear } = await openTab();
    typing(copies);
    hear('went-out');
    expect(onDevice()).toEqual([]);
    server.expectOne('/v1/session').flush(SIGNED_OUT);
    await turns();
    expect(watch.state()).toBe('ended');
    TestBed.inject(DOCUMENT).defaultView?.dispatchEvent(new Event('online'));
    expect(onDevice()).toEqual([]);
    expect(TestBed.inject(Unsent).wouldLose()).toBe(true);
  });

  it('keeps it again when the same person is back', async () => {
    const { server, watch, copies, hear } = await openTab();
    typing(copies);
    hear('went-out');
    server.expectOne('/v1/session').flush(SIGNED_OUT);
    await turns();
    hear('came-in');
    server.expectOne('/v1/session').flush(signedIn());
    await turns();
    expect(watch.state()).toBe('open');
    TestBed.inject(DOCUMENT).defaultView?.dispatchEvent(new Event('online'));
    expect(onDevice()).toHaveLength(1);
  });
});
