import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOGIN_COOKIE } from '../../src/identity/sign-in/cookies.js';
import { SESSION_COOKIE } from '../../src/identity/index.js';
import type { Portal } from '../portal/index.js';
import { listeningPortal, type Browser } from './browser.js';

let portal: Portal;
let openBrowser: () => Browser;

beforeAll(async () => {
  ({ portal, openBrowser } = await listeningPortal());
});
afterAll(() => portal.stop());

async function signIn(browser: Browser, persona = 'sanne', returnTo = '/') {
  const page = await browser.visit(`/auth/login?return=${encodeURIComponent(returnTo)}`);
  return browser.submit(`${page.path}/${persona}`);
}

describe('signing in', () => {
  it('goes by way of the identity provider and back to where one was', async () => {
    const browser = openBrowser();
    const page = await browser.visit('/auth/login?return=/aanvragen');
    expect(page.text).toContain('Wie bent u?');
    const back = await browser.submit(`${page.path}/sanne`);
    expect(back.path).toBe('/aanvragen');
    expect(await browser.session()).toMatchObject({
      signedIn: true,
      person: { name: 'Sanne Berkel' },
      represents: [{ name: 'Installatiegroep Berkel' }],
    });
  });

  it('asks each time who it is, however soon after another signed in', async () => {
    const browser = openBrowser();
    await signIn(browser);
    await signIn(browser, 'fatima');
    expect(await browser.session()).toMatchObject({ person: { name: 'Fatima Haddou' } });
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example'])(
    'never leads to %s afterwards',
    async (returnTo) => {
      const browser = openBrowser();
      expect((await signIn(browser, 'sanne', returnTo)).path).toBe('/');
    },
  );

  it('sets cookies that only this host over HTTPS gets, and no script reads', async () => {
    const browser = openBrowser();
    await signIn(browser);
    for (const name of [LOGIN_COOKIE, SESSION_COOKIE]) {
      const written = browser.written.find((each) => each.startsWith(`${name}=`)) ?? '';
      expect(name.startsWith('__Host-')).toBe(true);
      expect(written).toMatch(/; Path=\//);
      expect(written).toMatch(/; HttpOnly/);
      expect(written).toMatch(/; Secure/);
      expect(written).toMatch(/; SameSite=Lax/);
    }
  });

  it('gives a new value at every sign-in, and takes the one before away', async () => {
    const browser = openBrowser();
    await signIn(browser);
    const first = browser.cookies.get(SESSION_COOKIE) ?? '';
    await signIn(browser);
    expect(browser.cookies.get(SESSION_COOKIE)).not.toBe(first);
    const left = openBrowser();
    left.cookies.set(SESSION_COOKIE, first);
    expect(await left.session()).toMatchObject({ signedIn: false });
  });

  it('does not take a value that somebody planted before', async () => {
    const browser = openBrowser();
    browser.cookies.set(SESSION_COOKIE, 'planted');
    await signIn(browser);
    expect(browser.cookies.get(SESSION_COOKIE)).not.toBe('planted');
  });

  it('is refused in another browser than the one that began', async () => {
    const mine = openBrowser();
    const page = await mine.visit('/auth/login');
    const callback = await mine.submit(`${page.path}/sanne`, { stopBefore: '/auth/callback' });
    const theirs = openBrowser();
    const answer = await theirs.visit(callback.path);
    expect(answer.status).toBe(403);
    expect(await theirs.session()).toMatchObject({ signedIn: false });
  });

  it('cannot be finished twice', async () => {
    const browser = openBrowser();
    const page = await browser.visit('/auth/login');
    const callback = await browser.submit(`${page.path}/sanne`, { stopBefore: '/auth/callback' });
    const login = browser.cookies.get(LOGIN_COOKIE) ?? '';
    expect((await browser.visit(callback.path)).status).not.toBe(403);
    browser.cookies.set(LOGIN_COOKIE, login);
    expect((await browser.visit(callback.path)).status).toBe(403);
  });

  it.each([
    ['with a code that was tampered with', /code=[^&]+/, 'code=forged'],
    ['with a state that was tampered with', /state=[^&]+/, 'state=forged'],
    ['broken off at the provider', /code=[^&]+/, 'error=access_denied'],
  ])('%s is a clear refusal, not a fault', async (_case, from, to) => {
    const browser = openBrowser();
    const page = await browser.visit('/auth/login');
    const callback = await browser.submit(`${page.path}/sanne`, { stopBefore: '/auth/callback' });
    const answer = await browser.visit(callback.path.replace(from, to));
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('afgebroken');
  });
});

describe('signing in that does not work, in a browser', () => {
  it('leads to the page where one begins again', async () => {
    const page = { accept: 'text/html,*/*', stopBefore: '/inloggen' };
    const answer = await openBrowser().visit('/auth/callback?code=x&state=x', page);
    expect([answer.status, answer.path]).toEqual([303, '/inloggen?mislukt=ja']);
  });
});

describe('a session', () => {
  const age = (column: string, interval: string) =>
    portal.dataSource.query(
      `UPDATE session SET ${column} = ${column} - interval '${interval}' WHERE person_id IS NOT NULL`,
    );

  it('ends after half an hour of silence', async () => {
    const browser = openBrowser();
    await signIn(browser);
    await age('last_seen_at', '29 minutes');
    expect(await browser.session()).toMatchObject({ signedIn: true });
    await age('last_seen_at', '31 minutes');
    expect(await browser.session()).toMatchObject({ signedIn: false });
  });

  it('starts its half hour anew at every visit', async () => {
    const browser = openBrowser();
    await signIn(browser);
    await age('last_seen_at', '20 minutes');
    await browser.session();
    await age('last_seen_at', '20 minutes');
    expect(await browser.session()).toMatchObject({ signedIn: true });
  });

  it('ends after eight hours, however busy', async () => {
    const browser = openBrowser();
    await signIn(browser);
    await age('expires_at', '8 hours');
    expect(await browser.session()).toMatchObject({ signedIn: false });
  });

  it('ends at once when somebody signs out, for every copy of the cookie', async () => {
    const browser = openBrowser();
    await signIn(browser);
    const value = browser.cookies.get(SESSION_COOKIE) ?? '';
    expect((await browser.submit('/auth/logout')).status).toBe(204);
    const copy = openBrowser();
    copy.cookies.set(SESSION_COOKIE, value);
    expect(await copy.session()).toMatchObject({ signedIn: false });
  });

  it('stands in the database without the value that opens it', async () => {
    const browser = openBrowser();
    await signIn(browser);
    const value = browser.cookies.get(SESSION_COOKIE) ?? '';
    const rows: unknown[] = await portal.dataSource.query(`SELECT * FROM session`);
    expect(JSON.stringify(rows)).not.toContain(value);
  });

  it('asks to sign in again, in the reader’s language', async () => {
    const answer = await portal.nobody.get('/v1/applications', { 'accept-language': 'en' });
    expect(answer.status).toBe(401);
    expect(answer.problem.title).toBe('Sign in first');
  });
});

describe('what the identity provider says', () => {
  it('takes a mandate away that ended', async () => {
    const claims = {
      sub: 'once-mandated',
      name: 'Ooit Gemachtigd',
      email: 'ooit@example.org',
      represents: [{ kvk: '90000088', name: 'Bedrijf', kind: 'other', brin: null, address: [] }],
      roles: [],
    };
    await portal.signIn(claims);
    const later = await portal.signIn({ ...claims, represents: [] });
    expect((await later.get('/v1/session')).body).toMatchObject({ represents: [] });
  });
});
