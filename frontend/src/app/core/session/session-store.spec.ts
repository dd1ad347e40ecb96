import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { SessionStore, SIGNED_OUT } from './session-store.js';
import { ownPath } from './sign-in.js';

describe('SessionStore', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
  });

  it('asks the server once, however many guards wait', async () => {
    const [store, http] = [TestBed.inject(SessionStore), TestBed.inject(HttpTestingController)];
    const both = Promise.all([store.ready(), store.ready()]);
    http.expectOne('/v1/session').flush({ ...SIGNED_OUT, signedIn: true, roles: ['assessor'] });
    await both;
    expect(store.hasAnyRole(['assessor', 'chair'])).toBe(true);
    expect(store.hasAnyRole(['officer'])).toBe(false);
  });

  it('takes no answer for no session, and asks again later', async () => {
    const [store, http] = [TestBed.inject(SessionStore), TestBed.inject(HttpTestingController)];
    const first = store.ready();
    http.expectOne('/v1/session').error(new ProgressEvent('offline'));
    expect((await first).signedIn).toBe(false);
    void store.ready();
    http.expectOne('/v1/session').flush(SIGNED_OUT);
  });
});

describe('ownPath', () => {
  it.each([
    { path: '/aanvragen/RIF26-0142', kept: '/aanvragen/RIF26-0142' },
    { path: '//elders.example', kept: '/' },
    { path: '/\\elders.example', kept: '/' },
    { path: 'https://elders.example', kept: '/' },
  ])('$path becomes $kept', ({ path, kept }) => {
    expect(ownPath(path)).toBe(kept);
  });
});
