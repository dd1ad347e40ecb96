import { describe, expect, it } from '@jest/globals';
import { lotPromiseOf, sha256 } from '@tranche/domain/browser';
import { replayAll } from './replay-all.js';

const both = (text: string) => ({ nl: text, en: text });
const SEED = 'b2f1';

/** By the rules as the page tells them, without the code that the page runs. */
const line = (code: string, tickets: string[]) => {
  const number = (ticket: string) => sha256(`${SEED}:${ticket}`);
  const order = tickets.toSorted((one, other) => (number(one) < number(other) ? -1 : 1));
  return { line: code, lineName: both(code), tickets, order, selected: order.slice(0, 1) };
};
const VIEW = {
  tranche: 'voucher-2026',
  round: 1,
  name: both('Vouchers'),
  scheme: 'training-voucher',
  schemeName: both('Scholingsvouchers'),
  lotPromise: lotPromiseOf(SEED),
  promisedAt: '2026-01-01T09:00:00Z',
  seed: SEED,
  drawnAt: '2026-02-01T09:00:00Z',
  draws: [
    line('broad', ['7H3K-QP2M-XW84', 'B2C3-D4E5-F6G7']),
    line('care', ['H8J9-K2L3-M4N5', 'P6Q7-R8S9-T2U3']),
  ],
};
const [broad, care] = VIEW.draws;

describe('doing a draw over', () => {
  it('gives the same for a draw that was fair', () => {
    expect(replayAll(VIEW)).toBe('equal');
  });

  it.each([
    [
      'tickets that changed places in one of the draws',
      { ...VIEW, draws: [broad, { ...care, order: care?.order.toReversed() }] },
      'other-order',
    ],
    ['a seed that is not the promised one', { ...VIEW, seed: 'b2f2' }, 'other-seed'],
  ])('finds out about %s', (_case, view, outcome) => {
    expect(replayAll(Object.assign({}, VIEW, view))).toBe(outcome);
  });
});
