import { describe, expect, it } from '@jest/globals';
import { pictureWays } from './picture-ways.js';
import { sketch } from './picture.fixture.js';

/** Three columns: a over b, c, d. */
const COLUMNS = [['a', 'b'], ['c'], ['d']];
const STATES = { a: 'draft', b: 'draft', c: 'intake', d: 'closed' } as const;

const waysOf = (...ways: string[]) => pictureWays(sketch(STATES, ways), COLUMNS);

describe('the ways of a picture', () => {
  it.each([
    ['onward to the column beside it', 'a c', false, 1, 1, 'left'],
    ['onward over a column', 'a d', false, 1, 2, 'left'],
    ['onward within a column, round its right side', 'a b', false, 1, 1, 'right'],
    ['back within a column, round its left side', 'b a', true, 0, 0, 'left'],
    ['to the same state, round its left side', 'c c', true, 1, 1, 'left'],
    ['back to the column beside it', 'c b', true, 1, 1, 'right'],
    ['back over a column', 'd a', true, 2, 1, 'right'],
  ])('%s', (_name, way, isBack, exit, entry, arrives) => {
    expect(waysOf(way)).toMatchObject([{ isBack, exit, entry, arrives }]);
  });

  it('come in the order of the states they lead to, column by column and from the top', () => {
    const ways = waysOf('a d', 'c b', 'a c', 'c a');
    expect(ways.map(({ to }) => to)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leave out a state that nobody defined, on either side', () => {
    expect(waysOf('a nowhere', 'nowhere b', 'a c').map(({ to }) => to)).toEqual(['c']);
  });

  it('are one for all transitions between the same two states', () => {
    const workflow = sketch(STATES, ['a c', 'a d']);
    const { 'a c': same } = workflow.transitions;
    if (!same) throw new Error('a leads to c');
    const transitions = { ...workflow.transitions, again: same };
    const ways = pictureWays({ ...workflow, transitions }, COLUMNS);
    expect(ways.map(({ to, labels }) => [to, labels.length])).toEqual([
      ['c', 2],
      ['d', 1],
    ]);
  });
});
