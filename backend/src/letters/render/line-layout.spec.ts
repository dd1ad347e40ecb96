import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LineBreaker } from './break-lines.js';
import { linesOnThisPage } from './flow-lines.js';
import { loadFonts } from './fonts/load-fonts.js';
import { spread } from './table-layout.js';
import { STYLE } from './theme.js';
import { unpackWoff } from './fonts/unpack-woff.js';

describe('breaking lines', () => {
  let breaker: LineBreaker;
  beforeAll(async () => {
    breaker = new LineBreaker(await loadFonts());
  });

  it('law: no line is wider than the paper and no letter is lost', () => {
    const text = fc.stringMatching(/^[a-zA-Z0-9,. \n€ëłΩ-]{0,200}$/);
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 460 }), (given, width) => {
        const lines = breaker.lines(given, STYLE.body, width);
        const printed = lines.map((line) => line.text).join('');
        expect(printed.replace(/\s/g, '')).toBe(given.replace(/\s/g, ''));
        expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(width + 0.001);
      }),
    );
  });

  it('breaks where the text does', () => {
    const lines = breaker.lines('Postbus 1\n2500 AA Den Haag', STYLE.body, 400);
    expect(lines.map(({ text }) => text)).toEqual(['Postbus 1', '2500 AA Den Haag']);
  });

  it('does not part an amount from its sign', () => {
    const texts = breaker
      .lines('ten hoogste €\u00a0740.000', STYLE.body, 80)
      .map(({ text }) => text);
    expect(texts).toEqual(['ten hoogste ', '€\u00a0740.000']);
  });
});

describe('lines over a page break', () => {
  it.each([
    ['all fit', 5, 5, 5],
    ['one line would stand alone on the next page', 6, 5, 4],
    ['one line would stand alone here', 6, 1, 0],
    ['three lines and room for two', 3, 2, 0],
    ['no room', 4, 0, 0],
  ])('%s', (_name, total, fitting, expected) => {
    expect(linesOnThisPage(total, fitting)).toBe(expected);
  });
});

describe('column widths', () => {
  it('law: they fill the width to the point, and nobody is under its least when that fits', () => {
    const column = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 5 }), (columns) => {
        const least = columns.map(([min]) => min);
        const most = columns.map(([min, more]) => min + more);
        const widths = spread(least, most, 450);
        expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(450, 6);
        widths.forEach((width, index) =>
          expect(width).toBeGreaterThanOrEqual((least[index] ?? 0) - 1e-9),
        );
      }),
    );
  });

  it('shrinks all alike when the longest words do not fit', () => {
    expect(spread([300, 300], [300, 300], 450)).toEqual([225, 225]);
  });
});

it('a font file of another kind is refused', () => {
  expect(() => unpackWoff(Buffer.from('wOF2 and more'))).toThrow('Not a WOFF 1 file');
});
