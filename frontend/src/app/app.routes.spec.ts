import { describe, expect, it } from '@jest/globals';
import { PAGES, type Page } from '@tranche/contracts';
import type { Route, Routes } from '@angular/router';
import en from '../i18n/en.js';
import nl from '../i18n/nl.js';
import { routes } from './app.routes.js';

interface Address {
  readonly path: string;
  readonly title: string | undefined;
}

/** The address of every page below these routes. */
async function addressesIn(below: Routes, above = '', title?: string): Promise<Address[]> {
  const found = await Promise.all(
    below
      .filter(({ path }) => path !== '**')
      .map(async (route) => {
        const path = route.path ? `${above}/${route.path}` : above;
        const own = typeof route.title === 'string' ? route.title : title;
        const children = await childrenOf(route);
        return children ? addressesIn(children, path, own) : [{ path: path || '/', title: own }];
      }),
  );
  return found.flat();
}

async function childrenOf(route: Route): Promise<Routes | undefined> {
  if (route.children) return route.children;
  const children = await route.loadChildren?.();
  if (children === undefined) return undefined;
  if (!Array.isArray(children)) throw new Error('No test knows these children');
  return children;
}

/** Texts of the shell come with the first load; those of a feature have a test of their own. */
function shellText(key: string, texts: object): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (found, name) =>
        typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined,
      texts,
    );
}

/** Where a room is entered that has nothing at its own address: there one would look at an empty page. */
async function emptyRooms(below: Routes, above = ''): Promise<string[]> {
  const found = await Promise.all(
    below.map(async (route) => {
      const path = route.path ? `${above}/${route.path}` : above;
      const children = await childrenOf(route);
      if (!children) return [];
      const isEmpty = route.path && !children.some((child) => child.path === '');
      return [...(isEmpty ? [path] : []), ...(await emptyRooms(children, path))];
    }),
  );
  return found.flat();
}

describe('an address that is no page', () => {
  it('falls through to the page that says so', async () => {
    expect(await emptyRooms(routes)).toEqual([]);
  });
});

describe('the pages that the server knows', () => {
  it('are those of the screens, no more and no less', async () => {
    const addresses = (await addressesIn(routes)).map(({ path }) => path);
    expect(PAGES.map(({ path }) => path).toSorted()).toEqual(addresses.toSorted());
  });

  it('are called there as on the screen', async () => {
    const titles = new Map((await addressesIn(routes)).map(({ path, title }) => [path, title]));
    const compared = PAGES.flatMap(({ path, words }: Page) => {
      const key = titles.get(path);
      return words && key?.startsWith('shell.') ? [{ path, words, key }] : [];
    });
    expect(compared.map(({ path }) => path)).toContain('/');
    for (const { words, key } of compared) {
      expect(words.title).toEqual({ nl: shellText(key, nl), en: shellText(key, en) });
    }
  });
});
