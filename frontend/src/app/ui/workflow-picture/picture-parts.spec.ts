import { describe, expect, it } from '@jest/globals';
import type { Picture } from '@tranche/domain/browser';
import { linePath, phaseColumns, stackedAround } from './picture-parts.js';

const label = { nl: 'Concept', en: 'Draft' };
const box = (phase: string, state: string, x: number, y: number) => ({
  state,
  label,
  phase,
  x,
  y,
  width: 196,
  height: 60,
  isFinal: false,
});

describe('the columns of a picture', () => {
  it('are its phases from left to right, each once', () => {
    const picture: Picture = {
      width: 500,
      height: 300,
      boxes: [
        box('closed', 'given-up', 250, 52),
        box('draft', 'draft', 16, 52),
        box('closed', 'granted', 250, 140),
      ],
      arrows: [],
    };
    expect(phaseColumns(picture)).toEqual([
      { phase: 'draft', x: 16, width: 196 },
      { phase: 'closed', x: 250, width: 196 },
    ]);
  });
});

describe('lines of text', () => {
  it.each([
    ['one stands on the height', ['a'], [105]],
    ['two stand around it', ['a', 'b'], [95.5, 114.5]],
  ])('%s', (_case, lines, heights) => {
    expect(stackedAround(100, lines).map(({ y }) => y)).toEqual(heights);
  });
});

describe('the path of a line', () => {
  it('goes straight from one point to another', () => {
    expect(
      linePath([
        [0, 10],
        [40, 10],
      ]),
    ).toBe('M0 10L40 10');
  });

  it('rounds a corner', () => {
    expect(
      linePath([
        [0, 10],
        [40, 10],
        [40, 90],
      ]),
    ).toBe('M0 10L33 10Q40 10 40 17L40 90');
  });

  it('rounds no further than the middle of a short piece', () => {
    expect(
      linePath([
        [0, 10],
        [40, 10],
        [40, 14],
        [80, 14],
      ]),
    ).toBe('M0 10L33 10Q40 10 40 12L40 12Q40 14 47 14L80 14');
  });
});
