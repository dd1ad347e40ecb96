import { describe, expect, it } from '@jest/globals';
import type { Phase } from '../definition.js';
import { pictureColumns } from './picture-columns.js';
import { sketch } from './picture.fixture.js';

const columnsOf = (states: Readonly<Record<string, Phase>>, initial: string, ...ways: string[]) =>
  pictureColumns({ ...sketch(states, ways), initial });

describe('the columns of a picture', () => {
  it('stand in the order of the journey, without a phase that has no states', () => {
    expect(columnsOf({ end: 'closed', judged: 'decision', begin: 'draft' }, 'begin')).toStrictEqual(
      [['begin'], ['judged'], ['end']],
    );
  });

  it.each<[string, string[], string[]]>([
    ['one after the other', ['a b', 'b c'], ['a', 'b', 'c']],
    ['by the longest way, not the first', ['a c', 'a b', 'b c'], ['a', 'b', 'c']],
    ['in the other order', ['a c', 'c b'], ['a', 'c', 'b']],
    ['a way back counts for nothing', ['a b', 'b c', 'c a', 'c b'], ['a', 'b', 'c']],
    ['as they were defined, where as far', ['a c', 'a b'], ['a', 'c', 'b']],
    ['what is never reached stands as the begin does', ['a b'], ['c', 'a', 'b']],
    ['a step that stays is no step', ['a a', 'a b', 'b b', 'b c'], ['a', 'b', 'c']],
  ])('stand lower as the way is longer: %s', (_name, ways, expected) => {
    const states = { c: 'intake', b: 'intake', a: 'intake' } as const;
    expect(columnsOf(states, 'a', ...ways)).toStrictEqual([expected]);
  });

  it('count the steps through other phases as well', () => {
    const states = { last: 'closed', first: 'closed', begin: 'draft', between: 'intake' } as const;
    const ways = ['begin between', 'between last', 'begin first'];
    expect(columnsOf(states, 'begin', ...ways).at(-1)).toEqual(['first', 'last']);
  });
});
