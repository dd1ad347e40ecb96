import { describe, expect, it } from '@jest/globals';
import { titleHeight, wayHeight, wayLines } from './box-text.js';

const SHORT = 'Concept';
/** Two lines in the name of a box, and as a way out of it. */
const LONG = 'Wachten op de zienswijze';
const LONG_WAY = 'Wachten op de zienswijze van allen';

describe('the room for the text of a box', () => {
  it.each([
    ['one line', { nl: SHORT, en: SHORT }, 40],
    ['two lines in one language', { nl: LONG, en: SHORT }, 60],
    ['two lines in the other', { nl: SHORT, en: LONG }, 60],
  ])('its name: %s', (_name, label, height) => {
    expect(titleHeight(label)).toBe(height);
  });

  it.each([
    ['one line', [{ nl: SHORT, en: SHORT }], 28],
    ['two lines in one language', [{ nl: SHORT, en: LONG_WAY }], 47],
    [
      'two transitions',
      [
        { nl: SHORT, en: SHORT },
        { nl: SHORT, en: SHORT },
      ],
      47,
    ],
  ])('a way out: %s', (_name, labels, height) => {
    expect(wayHeight(labels)).toBe(height);
  });

  it('every transition begins a line of its own', () => {
    expect(wayLines([SHORT, LONG_WAY])).toEqual([SHORT, 'Wachten op de zienswijze', 'van allen']);
  });
});
