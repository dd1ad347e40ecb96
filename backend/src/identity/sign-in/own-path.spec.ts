import { describe, expect, it } from '@jest/globals';
import { ownPath } from './own-path.js';

describe('Where somebody goes after signing in', () => {
  it.each(['/', '/aanvragen/RIF26-0001?tab=2#partners', '/berichten'])(
    'goes to %s, which is a page of the portal',
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    'https://elsewhere.example',
    '/\u0000',
  ])('never leaves the portal by %j', (path) => {
    expect(ownPath(path)).toBe('/');
  });
});
