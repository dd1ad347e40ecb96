import { describe, expect, it } from '@jest/globals';
import { RateCounter } from './rate-counter.js';

describe('a rate', () => {
  const THREE_A_MINUTE = { most: 3, seconds: 60 };

  it('lets so many pass, says how long the next has to wait, and starts anew after that', () => {
    const counter = new RateCounter();
    const at = (second: number) => counter.count('fatima', THREE_A_MINUTE, second * 1_000);
    expect([at(0), at(10), at(20), at(30), at(59), at(60)]).toEqual([0, 0, 0, 30, 1, 0]);
  });

  it('is each one’s own', () => {
    const counter = new RateCounter();
    const counts = ['fatima', 'sanne'].flatMap((who) =>
      [1, 2, 3].map(() => counter.count(who, THREE_A_MINUTE, 0)),
    );
    expect(counts).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
