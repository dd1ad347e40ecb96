import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lotPromiseOf, drawOrder, drawValue, inOrderOfDraw, lotOf } from './lot.js';
import { sha256 } from './sha-256.js';

const tickets = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });

describe('the lot', () => {
  it('can be checked with nothing but SHA-256', () => {
    expect(lotPromiseOf('c0ffee')).toBe(sha256('c0ffee'));
    expect(drawValue('c0ffee', 'A')).toBe(sha256('c0ffee:A'));
  });

  it('puts tickets in the order of the numbers they drew, whatever order they came in', () => {
    fc.assert(
      fc.property(fc.string(), tickets, (seed, names) => {
        const byValue = names.toSorted((one, other) =>
          drawValue(seed, one) < drawValue(seed, other) ? -1 : 1,
        );
        expect(drawOrder(seed, names)).toEqual(byValue);
        expect(drawOrder(seed, names.toReversed())).toEqual(byValue);
      }),
    );
  });

  it('keeps what bears a ticket with its ticket', () => {
    const bearers = ['A', 'B', 'C'].map((ticket, index) => ({ ticket, index }));
    const ordered = inOrderOfDraw('01', bearers);
    expect(ordered.map(({ ticket }) => ticket)).toEqual(drawOrder('01', ['A', 'B', 'C']));
    for (const bearer of ordered) expect(bearers).toContain(bearer);
  });

  it('draws the same number again when it is asked again', () => {
    const lot = lotOf('01');
    expect([lot('A'), lot('A')]).toEqual([drawValue('01', 'A'), drawValue('01', 'A')]);
  });
});
