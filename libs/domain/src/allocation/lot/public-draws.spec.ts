import { describe, expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import { allocate } from '../allocate.js';
import type { AllocationInput } from '../allocation-input.js';
import { candidate, twoLists } from '../ranked/candidate.fixture.js';
import {
  category,
  claimAt,
  employer,
  firstComeOf,
  lotteryOf,
  proportionalOf,
  ticketOf,
} from '../in-turn/claim.fixture.js';
import { lotPromiseOf, drawOrder } from './lot.js';
import { publicDraws } from './public-draws.js';
import { replayDraw, type DrawReplay, type PublicDraw } from './replay-draw.js';

const SEED = 'c0ffee';

const recordOf = (input: AllocationInput) => ({
  input,
  seed: SEED,
  lotPromise: lotPromiseOf(SEED),
  output: allocate(input, SEED),
});

const TICKETS = ['7H3K-QP2M-XW84', '2222-2222-2222', 'ZZZZ-ZZZZ-ZZZZ'];

function lotteryDraw(): PublicDraw {
  const tickets = TICKETS.map((name) => ticketOf(name, 10));
  const [draw] = publicDraws(recordOf(lotteryOf(tickets, 20)));
  if (!draw) throw new Error('nothing was drawn');
  return draw;
}

describe('the public draw of a lottery', () => {
  it('holds the seed, the tickets sorted and in the order of the draw, and nothing else', () => {
    expect(lotteryDraw()).toEqual({
      line: 'all',
      seed: SEED,
      lotPromise: lotPromiseOf(SEED),
      tickets: TICKETS.toSorted(),
      order: drawOrder(SEED, TICKETS),
      selected: 2,
    });
  });

  it.each<[string, Partial<PublicDraw>, DrawReplay]>([
    ['as it was', {}, 'equal'],
    ['with the tickets in another order', { tickets: TICKETS.toReversed() }, 'equal'],
    ['with another seed', { seed: 'c0ffef' }, 'other-seed'],
    ['with a ticket less', { tickets: TICKETS.slice(1) }, 'other-order'],
  ])('replays %s', (_name, change, expected) => {
    expect(replayDraw({ ...lotteryDraw(), ...change })).toBe(expected);
  });

  it('replays another order with two tickets changed about, and with a ticket more', () => {
    const draw = lotteryDraw();
    for (const order of [draw.order.toReversed(), [...draw.order, 'X']]) {
      expect(replayDraw({ ...draw, order })).toBe('other-order');
    }
  });

  it('is one per line, and none with one ticket', () => {
    const input = lotteryOf([ticketOf('A', 10), ticketOf('B', 10), ticketOf('C', 10, 'wo')], 10);
    const lines = [...input.lines, { code: 'wo', ceilingCents: cents(1000) }];
    const draws = publicDraws(recordOf({ ...input, lines }));
    expect(draws.map(({ line }) => line)).toStrictEqual(['all']);
    const more = { ...input, tickets: [...input.tickets, ticketOf('D', 10, 'wo')] };
    const both = publicDraws(recordOf({ ...more, lines }));
    expect(both.map(({ line, tickets }) => [line, ...tickets])).toEqual([
      ['all', 'A', 'B'],
      ['wo', 'C', 'D'],
    ]);
  });
});

describe('the public draw where first come is first served', () => {
  it('holds only the equals between whom the lot decided, moment by moment', () => {
    const claims = [
      claimAt('A', 10, '01'),
      claimAt('P', 10, '02'),
      claimAt('Q', 10, '02.000'),
      claimAt('R', 5, '03'),
      claimAt('S', 5, '03'),
      claimAt('Z', 10, '04'),
    ];
    const draws = publicDraws(recordOf(firstComeOf(claims, 25, 'refuse-and-skip')));
    expect(draws.map(({ tickets, selected }) => [...tickets, selected])).toEqual([
      ['P', 'Q', 1],
      ['R', 'S', 1],
    ]);
    expect(draws.map(replayDraw)).toEqual(['equal', 'equal']);
  });

  it('is none where no lot decided', () => {
    const claims = [claimAt('P', 10, '02'), claimAt('Q', 10, '02')];
    expect(publicDraws(recordOf(firstComeOf(claims, 20)))).toEqual([]);
  });
});

describe('no public draw', () => {
  it.each<[string, AllocationInput]>([
    [
      'of a ranking, which knows applications by their reference',
      twoLists([candidate('RIF-1', 'starter', 1, [1, 2])]),
    ],
    [
      'of a proportional allocation',
      proportionalOf([category('mbo', 10)], [employer('A', ['mbo', 1, 1])]),
    ],
  ])('%s', (_name, input) => {
    expect(publicDraws(recordOf(input))).toEqual([]);
  });
});
