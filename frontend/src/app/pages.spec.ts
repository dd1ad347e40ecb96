import { afterEach, describe, expect, it } from '@jest/globals';
import { PAGES } from '@tranche/contracts';
import { openPage } from '../testing/any-page.js';
import { REFERENCE } from '../testing/sample-of.js';

/** What stands in the address of a page; the samples of the contracts are called the same. */
const IN_ADDRESS: Readonly<Record<string, string>> = {
  reference: REFERENCE,
  number: '1',
  nummer: '1',
};

const addressOf = (path: string) =>
  path.replaceAll(/:(\w+)/g, (_all, name: string) => IN_ADDRESS[name] ?? 'tekst');

/** They say what they say without asking the server. */
const STILL = ['/inloggen', '/ingelogd', '/controle', '/toegankelijkheid', '/privacy'];

/** They can be reached from everywhere. */
const LISTS = [
  '/',
  '/regelingen',
  '/lotingen',
  '/berichten',
  '/berichten/:message',
  '/aanvragen',
  '/beoordelen',
];

const FETCHING = PAGES.map(({ path }) => path).filter((path) => !STILL.includes(path));

const text = (element: Element | null) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

afterEach(() => document.body.replaceChildren());

describe.each(FETCHING)('%s', (path) => {
  it('has a heading and says that it is busy while nothing came yet', async () => {
    const { host, faults } = await openPage(addressOf(path), 'silent');
    expect(faults).toEqual([]);
    expect(host.querySelectorAll('h1')).toHaveLength(1);
    expect(text(host.querySelector('h1'))).not.toBe('');
    expect([...host.querySelectorAll('[role=status]')].map(text)).toContain('Bezig met laden');
    expect(host.querySelector('[role=alert]')).toBeNull();
  });

  it.each([500, 404, 'offline'] as const)(
    'says what is wrong after %s, with a way on',
    async (failure) => {
      const { host, faults } = await openPage(addressOf(path), failure);
      expect(faults).toEqual([]);
      expect(host.querySelectorAll('h1')).toHaveLength(1);
      const said = host.querySelector('[role=alert]');
      expect(text(said)).toMatch(
        { 500: /Er ging iets mis/, 404: /Niet gevonden/, offline: /Geen verbinding/ }[failure],
      );
      const ways = [...host.querySelectorAll('a[href], button')];
      // What the address names may be gone; a list is always there, and has its tab above it.
      if (failure !== 404) expect(ways.map(text)).toContain('Opnieuw proberen');
      else if (!LISTS.includes(path)) expect(ways).not.toEqual([]);
      expect(host.querySelector('.skeleton')).toBeNull();
    },
  );

  it.each(['full', 'empty'] as const)(
    'shows what there is when the answer is %s',
    async (amount) => {
      const { host, faults } = await openPage(addressOf(path), amount);
      expect(faults).toEqual([]);
      expect(host.querySelectorAll('h1')).toHaveLength(1);
      expect(text(host.querySelector('h1'))).not.toBe('');
      expect(host.querySelector('.skeleton')).toBeNull();
      expect(text(host.querySelector('[role=alert]'))).toBe('');
    },
  );
});

describe.each(STILL)('%s', (path) => {
  it('asks the server nothing', async () => {
    const { host, faults, asked } = await openPage(addressOf(path), 'silent');
    expect({ faults, asked }).toEqual({ faults: [], asked: [] });
    expect(text(host.querySelector('h1'))).not.toBe('');
  });
});
