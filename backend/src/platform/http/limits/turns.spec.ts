import { describe, expect, it } from '@jest/globals';
import { BusyError } from '../../errors/index.js';
import { Turns } from './turns.js';

const turnsOf = (patienceMs = 5_000) => new Turns({ atOnce: 2, mostWaiting: 2, patienceMs });

describe('turns on one file', () => {
  it('go to few at a time, in the order in which they came', async () => {
    const turns = turnsOf();
    const order: string[] = [];
    const [first, second] = [await turns.take('a'), await turns.take('a')];
    const third = turns.take('a').then((done) => (order.push('third'), done()));
    const fourth = turns.take('a').then((done) => (order.push('fourth'), done()));
    await Promise.resolve();
    expect(order).toEqual([]);
    first();
    second();
    await Promise.all([third, fourth]);
    expect(order).toEqual(['third', 'fourth']);
  });

  it('of another file need not be waited for', async () => {
    const turns = turnsOf();
    await Promise.all([turns.take('a'), turns.take('a')]);
    expect(await turns.take('b')).toBeInstanceOf(Function);
  });

  it('are refused when too many wait, and when they do not come', async () => {
    const turns = turnsOf(20);
    await Promise.all([turns.take('a'), turns.take('a')]);
    const waiting = [turns.take('a'), turns.take('a')];
    await expect(turns.take('a')).rejects.toThrow(BusyError);
    for (const each of waiting) await expect(each).rejects.toThrow(BusyError);
  });
});
