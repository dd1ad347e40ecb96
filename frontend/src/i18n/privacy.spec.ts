import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DAYS_KEPT } from '../app/core/unsent/kept-copies.js';
import en from './en/privacy.json';
import nl from './nl/privacy.json';

const APP = path.join(__dirname, '../app');

/** Sources of the portal, by their path, that hold this. */
function sourcesWith(pattern: RegExp): readonly string[] {
  return readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .filter((file) => pattern.test(readFileSync(path.join(APP, file), 'utf8')))
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}

// Whoever writes something new on a device says it on the page about privacy, and then here.
describe('what the page about privacy says of this device', () => {
  it('names how long unsent text stays, as long as it does', () => {
    expect(DAYS_KEPT).toBe(14);
    expect(nl.unsent.text).toContain('na veertien dagen');
    expect(en.unsent.text).toContain('after fourteen days');
  });

  it('names every cookie that a page sets', () => {
    expect(sourcesWith(/document\.cookie\s*=/)).toEqual(['core/locale/remembered-language.ts']);
    for (const { language } of [nl, en]) expect(language.text).toContain('‘Lang’');
  });

  it('names all that is kept in the storage of the browser', () => {
    expect(sourcesWith(/localStorage|sessionStorage|indexedDB/)).toEqual([
      'core/locale/remembered-language.ts',
      'core/session-end/tabs.ts',
      'core/session/remembered-sign-in.ts',
      'core/unsent/kept-copies.ts',
    ]);
    expect(nl.language.text).toContain('of hier iemand is ingelogd en wanneer');
    expect(en.language.text).toContain('whether somebody is signed in here and when');
  });
});
