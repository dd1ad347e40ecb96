import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDigests, digestOf, sha256 } from './sha-256.js';

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('gives the published value of "%s"', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it('agrees with another implementation on every text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });

  it('reads half a character as everybody does', () => {
    expect(sha256('\ud800')).toBe(createHash('sha256').update('\ufffd').digest('hex'));
  });
});

describe('two digests', () => {
  it('stand in the order of their hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const [low, high] = [sha256(one), sha256(other)].toSorted();
        const compared = Math.sign(compareDigests(digestOf(one), digestOf(other)));
        expect(compared).toBe(low === high ? 0 : low === sha256(one) ? -1 : 1);
      }),
    );
  });

  it.each([
    ['the last byte alone', [5, 5, 1], [5, 5, 2], -1],
    ['a byte of more than half', [5, 255, 0], [5, 1, 9], 1],
    ['nothing', [5, 255], [5, 255], 0],
  ])('that differ in %s', (_name, one, other, expected) => {
    expect(Math.sign(compareDigests(Uint8Array.from(one), Uint8Array.from(other)))).toBe(expected);
  });
});
