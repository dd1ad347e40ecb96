import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTicketCode, newTicketCode } from './ticket-code.js';

describe('newTicketCode', () => {
  it.each([
    ['zeros', [0, 0, 0, 0, 0, 0, 0, 0], '2222-2222-2222'],
    ['ones', [255, 255, 255, 255, 255, 255, 255, 255], 'ZZZZ-ZZZZ-ZZZZ'],
    ['the last bit first', [0, 0, 0, 0, 0, 0, 0, 1], '3222-2222-2222'],
    ['more than it takes', [0, 0, 0, 0, 0, 0, 0, 1, 255], '3222-2222-2222'],
  ])('writes %s', (_name, bytes, code) => {
    expect(newTicketCode(Uint8Array.from(bytes))).toBe(code);
  });

  it('refuses fewer than eight bytes', () => {
    expect(() => newTicketCode(new Uint8Array(7))).toThrow(RangeError);
  });

  it('never writes what people take for something else, and keeps sixty bits', () => {
    const eight = fc.uint8Array({ minLength: 8, maxLength: 8 });
    const sixtyBits = (bytes: Uint8Array) =>
      String(bytes.map((byte, index) => (index === 0 ? byte & 0x0f : byte)));
    fc.assert(
      fc.property(eight, eight, (one, other) => {
        expect(newTicketCode(one)).toMatch(/^(?:[2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/);
        expect(isTicketCode(newTicketCode(one))).toBe(true);
        expect(newTicketCode(one) === newTicketCode(other)).toBe(
          sixtyBits(one) === sixtyBits(other),
        );
      }),
    );
  });
});

it.each(['RIF27-0001', '7H3K-QP2M', '7H3K-QP2M-XW8O', ' 7H3K-QP2M-XW84'])(
  'does not take %j for the code of a ticket',
  (text) => {
    expect(isTicketCode(text)).toBe(false);
  },
);
