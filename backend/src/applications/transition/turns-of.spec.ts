import { describe, expect, it } from '@jest/globals';
import type { Effect } from '@tranche/domain';
import { turnsOf } from './turns-of.js';

const JOIN: Effect = { kind: 'join-queue' };
const TAKE: Effect = { kind: 'take-slots' };

function turns(...list: readonly (readonly [on: string, ...effects: Effect[]])[]) {
  return turnsOf(list.map(([on, ...effects]) => ({ on, effects }))).map(({ kind, together }) => [
    kind,
    ...together.map(({ on }) => on),
  ]);
}

describe('the effects of several applications', () => {
  it('are carried out together where they are of one kind, each in the order of its own', () => {
    expect(turns(['a', JOIN, TAKE], ['b', TAKE], ['c', JOIN])).toEqual([
      ['join-queue', 'a', 'c'],
      ['take-slots', 'a', 'b'],
    ]);
  });

  it('go on with whoever has more when the first has none left', () => {
    expect(turns(['a', JOIN], ['b'], ['c', JOIN, TAKE, JOIN])).toEqual([
      ['join-queue', 'a', 'c'],
      ['take-slots', 'c'],
      ['join-queue', 'c'],
    ]);
  });

  it('are none where nothing follows', () => {
    expect(turns(['a'], ['b'])).toEqual([]);
  });
});
