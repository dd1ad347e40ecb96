import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PAGES } from '@tranche/contracts';
import { startPortal, type Answer, type Portal } from '../portal/index.js';
import { testBuild } from './test-build.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal({}, undefined, undefined, testBuild());
});
afterAll(() => portal.stop());

const page = (path: string, headers: Record<string, string> = {}) =>
  portal.nobody.get(path, { accept: '*/*', ...headers });

const shown = ({ status, headers }: Answer) => [status, headers['content-type']];
const PAGE = 'text/html; charset=utf-8';
const PROBLEM = 'application/problem+json; charset=utf-8';

/** An address of each kind of page; what a draw is called is tested with the draws. */
const ADDRESSES = PAGES.filter(({ path }) => !path.startsWith('/lotingen/')).map(({ path }) =>
  path.replace(':scheme', 'course-offer').replaceAll(/:\w+/g, 'rif-2026'),
);

describe('a page', () => {
  it.each(ADDRESSES)('%s answers whoever takes anything', async (address) => {
    expect(shown(await page(address))).toEqual([200, PAGE]);
  });

  it.each([
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'text/*',
    'application/xhtml+xml',
    'application/json, */*;q=0.1',
  ])('answers whoever accepts %s', async (accept) => {
    expect(shown(await page('/regelingen', { accept }))).toEqual([200, PAGE]);
  });

  it('answers whoever does not say what they accept, and HEAD without a body', async () => {
    expect(shown(await page('/regelingen', { accept: '' }))).toEqual([200, PAGE]);
    const head = await portal.app.inject({ method: 'HEAD', url: '/regelingen' });
    expect([head.statusCode, head.headers['content-type'], head.body]).toEqual([200, PAGE, '']);
  });

  it.each(['application/json', 'image/webp', 'text/html;q=0'])(
    'is nothing for whoever accepts only %s',
    async (accept) => {
      expect(shown(await page('/regelingen', { accept }))).toEqual([404, PROBLEM]);
    },
  );

  it.each([
    '/bestaat-niet',
    '/regelingen/rif/bestaat-niet',
    '/regelingen/bestaat-niet',
    '/Regelingen',
  ])('that is not there, %s, is a 404 with words for a person', async (address) => {
    const answer = await page(address);
    expect(shown(answer)).toEqual([404, PAGE]);
    expect(answer.headers['x-robots-tag']).toBe('noindex');
    expect(answer.text).toContain('<app-root');
    expect(answer.text).toContain('<title>Pagina niet gevonden – Tranche, subsidieportaal</title>');
  });

  it.each(['/v1/nothing-here', '/v1', '/auth/nothing', '/health', '/chunk-OldOld12.js'])(
    'is never an answer to %s',
    async (address) => {
      expect(shown(await page(address))).toEqual([404, PROBLEM]);
    },
  );

  it('is the same with a slash at the end and with a question', async () => {
    expect((await page('/regelingen/')).status).toBe(200);
    expect((await page('/regelingen/rif?terug=/')).status).toBe(200);
  });
});

describe('what a page says before a script runs', () => {
  it('is its title, description, language and one address', async () => {
    const { text, headers } = await page('/regelingen/rif?van=mail');
    expect(text).toMatch(/<html lang="nl"/);
    expect(text).toMatch(/<title>Regionaal investeringsfonds mbo[^<]* – Tranche, subsidieportaal</);
    expect(text).toMatch(/<meta name="description" content="[^"]{40,}"/);
    expect(text).toContain('<link rel="canonical" href="http://localhost:3000/regelingen/rif"');
    expect(text).toMatch(/<meta property="og:title" content="Regionaal investeringsfonds mbo/);
    expect(headers['x-robots-tag']).toBeUndefined();
  });

  it('is in the language that was chosen, else in the one the browser asks for', async () => {
    const english = await page('/regelingen', { 'accept-language': 'de, en;q=0.8, nl;q=0.5' });
    expect(english.text).toMatch(/<html lang="en"[^]*<title>Schemes – Tranche, grant portal</);
    const chosen = await page('/regelingen', { 'accept-language': 'en', cookie: 'Lang=nl' });
    expect(chosen.text).toMatch(/<html lang="nl"[^]*<title>Regelingen – /);
  });

  it('is something of its own on every public page', async () => {
    const map = (await page('/sitemap.xml')).text;
    const addresses = ADDRESSES.filter((each) => map.includes(`:3000${each}</loc>`));
    const titles = await Promise.all(
      addresses.map(async (address) => /<title>([^<]+)</.exec((await page(address)).text)?.[1]),
    );
    expect(titles.length).toBeGreaterThan(6);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(['/aanvragen', '/aanvragen/RIF26-0001', '/beheer', '/berichten', '/inloggen'])(
    'keeps %s out of search engines, and says nothing of it',
    async (address) => {
      const { text, headers } = await page(address);
      expect(headers['x-robots-tag']).toBe('noindex');
      expect(text).toContain('<title>Tranche, subsidieportaal</title>');
      expect(text).not.toContain('rel="canonical"');
    },
  );

  it('has a nonce of its own each time, and nobody keeps it', async () => {
    const [one, other] = [await page('/'), await page('/')];
    const nonce = (text: string) => /ngCspNonce="([^"]+)"/i.exec(text)?.[1];
    expect(nonce(one.text)).not.toBe(nonce(other.text));
    expect(one.headers['content-security-policy']).toContain(`'nonce-${nonce(one.text)}'`);
    expect(one.headers['cache-control']).toBe('no-store');
    expect(one.text).not.toContain('__CSP_NONCE__');
  });
});

it('what the API answers stays out of search engines too', async () => {
  expect((await page('/v1/schemes')).headers['x-robots-tag']).toBe('noindex');
});

describe('a search engine', () => {
  it('learns the addresses of the public pages', async () => {
    const { status, headers, text } = await page('/sitemap.xml');
    expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(text).toContain('<loc>http://localhost:3000/regelingen/rif</loc>');
    expect(text).not.toContain('/aanvragen');
    expect(text).not.toContain('/:');
  });

  it('may read what a page fetches to draw itself, and starts no sign-in', async () => {
    const { status, headers, text } = await page('/robots.txt');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toContain('Disallow: /auth/\n');
    expect(text).not.toContain('/v1');
    expect(text).toContain('Sitemap: http://localhost:3000/sitemap.xml\n');
  });
});
