import { describe, expect, it } from '@jest/globals';
import { busHeight, gutterWidth, lineOf, pictureTracks, trackOffset } from './picture-tracks.js';
import { pictureWays } from './picture-ways.js';
import { sketch } from './picture.fixture.js';

const COLUMNS = [['a', 'b'], ['c'], ['d']];
const STATES = { a: 'draft', b: 'draft', c: 'intake', d: 'closed' } as const;

/** The lines outside the boxes, as the states that they lead to. */
function linesOf(...ways: string[]) {
  const { gutters, above, below } = pictureTracks(pictureWays(sketch(STATES, ways), COLUMNS), 4);
  const named = (lines: readonly string[]) => lines.map((line) => String(JSON.parse(line)[0]));
  return { gutters: gutters.map(named), above: named(above), below: named(below) };
}

describe('the lines of a picture', () => {
  it('run in the gutter between neighbours alone', () => {
    expect(linesOf('a c')).toEqual({ gutters: [[], ['c'], [], []], above: [], below: [] });
  });

  it('run below all boxes where they go on over a column, and above where they go back', () => {
    expect(linesOf('a d')).toEqual({ gutters: [[], ['d'], ['d'], []], above: [], below: ['d'] });
    expect(linesOf('d a')).toEqual({ gutters: [[], ['a'], ['a'], []], above: ['a'], below: [] });
  });

  it('stand beside each other: to the left, then what only leaves, then to the right', () => {
    expect(linesOf('a c', 'a d', 'c b').gutters).toEqual([[], ['b', 'd', 'c'], ['d'], []]);
  });

  it('are shared by all ways to one state', () => {
    expect(linesOf('a d', 'b d')).toEqual({
      gutters: [[], ['d'], ['d'], []],
      above: [],
      below: ['d'],
    });
  });

  it('are two where one way leads on to a state and another back to it', () => {
    expect(linesOf('a b', 'c b').gutters[1]).toEqual(['b', 'b']);
  });
});

describe('the room for lines', () => {
  it.each([
    [0, 16, 0],
    [1, 36, 28],
    [2, 46, 38],
    [4, 66, 58],
  ])('%d in a gutter are %d wide, and above or below the boxes %d high', (count, wide, high) => {
    const lines = Array.from({ length: count }, (_, line) => String(line));
    expect([gutterWidth(lines), busHeight(lines)]).toEqual([wide, high]);
  });

  it('is as far from the boxes on either side of a gutter', () => {
    const ways = pictureWays(sketch(STATES, ['a c', 'c b']), COLUMNS);
    const lines = ways.map(lineOf);
    const offsets = ways.map((way) => trackOffset(lines, way));
    expect(offsets).toEqual([18, 28]);
    expect(gutterWidth(lines) - (offsets[1] ?? 0)).toBe(18);
  });
});
