import { describe, expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import type { AllocationEdge } from '../allocation-input.js';
import type { LineClaim } from './claim.js';
import { handOutLine } from './hand-out-line.js';

/** Claims of one moment, in cents: A, B, C. */
const group = (...amounts: number[]): LineClaim[] =>
  amounts.map((amount, index) => ({
    ticket: 'ABC'.charAt(index),
    line: 'broad',
    cents: cents(amount),
  }));

/** Hands out to these groups, and says of each that had to be put in order whether a lot did it. */
function handedOut(queue: readonly LineClaim[][], ceiling: number, edge: AllocationEdge) {
  const lots: boolean[] = [];
  const turns = handOutLine(queue, cents(ceiling), edge, (equals, isAtEdge) => {
    lots.push(isAtEdge);
    return equals;
  });
  return { lots, turns };
}

const drawn = (...given: Parameters<typeof handedOut>) =>
  handedOut(...given).turns.map(({ wasDrawn }) => wasDrawn);

const paid = (...given: Parameters<typeof handedOut>) =>
  handedOut(...given).turns.map(({ paidCents }) => paidCents);

describe('a lot between equals at the edge of the ceiling (Kaderregeling 2.3(1)(b))', () => {
  it.each<[string, readonly number[], number, readonly AllocationEdge[], boolean]>([
    ['both fit to the cent', [250, 250], 500, ['refuse-and-stop', 'award-the-rest'], false],
    ['a cent too little for both', [250, 250], 499, ['refuse-and-stop', 'award-the-rest'], true],
    ['one fits to the cent', [250, 250], 250, ['refuse-and-stop', 'refuse-and-skip'], true],
    ['the smaller fits to the cent', [250, 80], 80, ['refuse-and-stop', 'refuse-and-skip'], true],
    ['a cent too little for one', [250, 250], 249, ['refuse-and-stop', 'refuse-and-skip'], false],
    ['a cent too little for one, which gets the rest', [250, 250], 249, ['award-the-rest'], true],
    ['a cent is left', [250, 250], 1, ['award-the-rest'], true],
    ['nothing is left', [250, 250], 0, ['refuse-and-stop', 'award-the-rest'], false],
  ])('%s', (_name, amounts, ceiling, edges, expected) => {
    for (const edge of edges) {
      expect(handedOut([group(...amounts)], ceiling, edge).lots).toEqual([expected]);
    }
  });

  it('is never drawn for one alone, whether it fits or not', () => {
    for (const ceiling of [249, 250]) {
      const { lots, turns } = handedOut([group(250)], ceiling, 'award-the-rest');
      expect([lots, turns[0]?.wasDrawn]).toEqual([[], false]);
    }
  });

  it('is not drawn behind the end of the line, though there is money for one', () => {
    const queue = [group(250), group(80, 80)];
    expect(handedOut(queue, 100, 'refuse-and-stop').lots).toEqual([false]);
    expect(drawn(queue, 100, 'refuse-and-stop')).toEqual([false, false, false]);
  });

  it('is drawn behind one that did not fit where the line goes on', () => {
    const queue = [group(250), group(80, 80)];
    expect(handedOut(queue, 100, 'refuse-and-skip').lots).toEqual([true]);
    expect(drawn(queue, 100, 'refuse-and-skip')).toEqual([false, true, true]);
  });

  it('decided nothing for one that would not have fitted in front either', () => {
    expect(drawn([group(80, 80, 250)], 100, 'refuse-and-skip')).toEqual([true, true, false]);
  });
});

describe('what a claim gets at the edge of the ceiling (Awb 4:25(2))', () => {
  it.each<[string, AllocationEdge, number, readonly (number | null)[]]>([
    ['all of it, to the cent', 'refuse-and-stop', 500, [250, 250]],
    ['nothing where a cent is missing', 'refuse-and-stop', 499, [250, null]],
    ['the rest where a cent is missing', 'award-the-rest', 499, [250, 249]],
    ['the rest, a single cent', 'award-the-rest', 251, [250, 1]],
    ['nothing rather than a rest of nothing', 'award-the-rest', 250, [250, null]],
  ])('%s', (_name, edge, ceiling, expected) => {
    expect(paid([group(250), group(250)], ceiling, edge)).toEqual(expected);
  });

  it('the first that does not fit ends the line, and what is left is told to all behind it', () => {
    const { turns } = handedOut([group(60), group(50), group(40)], 100, 'refuse-and-stop');
    expect(turns).toMatchObject([
      { place: 1, paidCents: 60, freeBefore: 100, cumulativeCents: 60 },
      { place: 2, paidCents: null, freeBefore: 40, cumulativeCents: 60 },
      { place: 3, paidCents: null, freeBefore: 40, cumulativeCents: 60 },
    ]);
  });
});
