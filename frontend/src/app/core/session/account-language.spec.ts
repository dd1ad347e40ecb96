import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { beforeEach, expect, it } from '@jest/globals';
import type { Language } from '@tranche/domain/browser';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { Locale } from '../locale/locale.js';
import { AccountLanguage } from './account-language.js';
import { SessionStore, SIGNED_OUT } from './session-store.js';

const TELLS = '/v1/session/language';

beforeEach(() => {
  document.cookie = 'Lang=;path=/;max-age=0';
  localStorage.clear();
  TestBed.configureTestingModule({
    providers: [provideTestTexts(), provideHttpClient(), provideHttpClientTesting()],
  });
  TestBed.inject(AccountLanguage);
});

function signIn(language: Language | null, id = 'yara') {
  const person = { id, name: 'Yara', email: 'yara@post.example', language };
  TestBed.inject(SessionStore).take({ ...SIGNED_OUT, signedIn: true, person });
  TestBed.tick();
}
const told = () =>
  TestBed.inject(HttpTestingController)
    .match(TELLS)
    .map(({ request }) => request.body as unknown);

it('tells nothing of who is not signed in', async () => {
  await TestBed.inject(Locale).choose('en');
  TestBed.tick();
  expect(told()).toEqual([]);
});

it('tells the account in which language somebody chose to work before signing in', async () => {
  await TestBed.inject(Locale).choose('en');
  signIn(null);
  expect(told()).toEqual([{ language: 'en' }]);
});

it('tells what somebody chooses while signed in, once', async () => {
  signIn('nl');
  expect(told()).toEqual([]);
  await TestBed.inject(Locale).choose('en');
  TestBed.tick();
  signIn('nl');
  expect(told()).toEqual([{ language: 'en' }]);
});

it('leaves the account as it is where nobody chose on this device', () => {
  signIn('en');
  expect(TestBed.inject(Locale).language()).toBe('nl');
  expect(told()).toEqual([]);
});

it('leaves the account as it is where somebody chose on this device before her', async () => {
  await TestBed.inject(Locale).choose('en');
  signIn('nl');
  expect(told()).toEqual([]);
});

it('tells an account that has none what the screens speak', () => {
  signIn(null);
  expect(told()).toEqual([{ language: 'nl' }]);
});
