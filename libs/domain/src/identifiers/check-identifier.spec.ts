import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkIdentifier } from './check-identifier.js';
import { IDENTIFIER_KINDS, type IdentifierCheck, type IdentifierKind } from './identifier.js';
import { normaliseIdentifier } from './normalise-identifier.js';

describe('an identifier', () => {
  it.each<[string, IdentifierKind, string, IdentifierCheck]>([
    ['a BSN', 'bsn', '111222333', 'valid'],
    ['a BSN with dots', 'bsn', '1234.56.782', 'valid'],
    ['a BSN that lost its zero', 'bsn', '10000008', 'valid'],
    ['a BSN with a typing error', 'bsn', '111252333', 'wrong-check-digit'],
    ['a BSN of nine zeros', 'bsn', '000000000', 'wrong-check-digit'],
    ['a BSN of eight zeros', 'bsn', '00000000', 'wrong-check-digit'],
    ['a BSN of seven digits', 'bsn', '1234567', 'wrong-length'],
    ['a BSN of ten digits', 'bsn', '1112223330', 'wrong-length'],
    ['a BSN with a letter', 'bsn', '11122233O', 'wrong-characters'],
    ['an RSIN', 'rsin', '001855013', 'valid'],
    ['an RSIN with a typing error', 'rsin', '001855012', 'wrong-check-digit'],
    ['an RSIN of eight digits, which is not padded', 'rsin', '10000008', 'wrong-length'],
    ['a KvK number', 'kvk', '12 34 56 78', 'valid'],
    ['a branch number for a KvK number', 'kvk', '000012345678', 'wrong-length'],
    ['a KvK number of zeros', 'kvk', '00000000', 'wrong-check-digit'],
    ['an establishment', 'establishment', '0000 1234 5678', 'valid'],
    ['an establishment without its zeros', 'establishment', '12345678', 'wrong-length'],
    ['an establishment of zeros alone', 'establishment', '000000000000', 'wrong-check-digit'],
    ['a school', 'brin', '02QZ', 'valid'],
    ['a school with its location', 'brin', '02qz00', 'valid'],
    ['a location', 'brin-location', '02qz 00', 'valid'],
    ['a school where a location is asked', 'brin-location', '02QZ', 'wrong-length'],
    ['a school with half a location', 'brin', '02QZ0', 'wrong-length'],
    ['letters before digits for a school', 'brin', 'QZ02', 'wrong-characters'],
    ['an IBAN', 'iban', 'NL91 ABNA 0417 1643 00', 'valid'],
    ['an IBAN with a typing error', 'iban', 'NL91ABNA0417164301', 'wrong-check-digit'],
    ['a Dutch IBAN of 17 characters', 'iban', 'NL91ABNA041716430', 'wrong-length'],
    ['a Dutch IBAN with a digit in its bank', 'iban', 'NL91ABN00417164300', 'wrong-characters'],
    ['a Belgian IBAN', 'iban', 'BE68 5390 0754 7034', 'valid'],
    ['an old account number', 'iban', '41.71.64.300', 'wrong-length'],
    ['an OIN on an RSIN', 'oin', '00000001001855013000', 'valid'],
    ['an OIN on an RSIN that is not one', 'oin', '00000001001855012000', 'wrong-check-digit'],
    ['an OIN on a KvK number', 'oin', '00000003123456780000', 'valid'],
    ['an OIN on a KvK number of nine digits', 'oin', '00000003123456781000', 'wrong-characters'],
    ['an OIN with a prefix nobody gives out', 'oin', '00000005001855013000', 'wrong-prefix'],
    ['an OIN of 19 digits', 'oin', '0000000100185501300', 'wrong-length'],
    ['a postcode', 'postcode', '1234 ab', 'valid'],
    ['a postcode that starts with zero', 'postcode', '0123AB', 'wrong-characters'],
    ['a postcode with letters that are not used', 'postcode', '1234SS', 'wrong-characters'],
    ['a postcode without letters', 'postcode', '1234', 'wrong-length'],
    ['nothing at all', 'kvk', '', 'wrong-length'],
  ])('%s', (_name, kind, value, expected) => {
    expect(checkIdentifier(kind, value)).toBe(expected);
  });

  const nineDigits = fc.integer({ min: 1, max: 999_999_999 }).map((n) => `${n}`.padStart(9, '0'));

  it('passes the eleven-test of the law, whatever the library does', () => {
    const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    fc.assert(
      fc.property(nineDigits, (bsn) => {
        const sum = weights.reduce((total, weight, at) => total + weight * Number(bsn[at]), 0);
        expect(checkIdentifier('bsn', bsn)).toBe(sum % 11 === 0 ? 'valid' : 'wrong-check-digit');
      }),
    );
  });

  it('loses its validity with any one wrong digit', () => {
    const valid = nineDigits.filter((bsn) => checkIdentifier('bsn', bsn) === 'valid');
    const [place, step] = [fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 })];
    fc.assert(
      fc.property(valid, place, step, (bsn, at, by) => {
        const wrong = bsn.slice(0, at) + `${(Number(bsn[at]) + by) % 10}` + bsn.slice(at + 1);
        expect(checkIdentifier('bsn', wrong)).toBe('wrong-check-digit');
      }),
    );
  });

  it('is the same however it is typed, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDENTIFIER_KINDS), fc.string(), (kind, typed) => {
        const stored = normaliseIdentifier(kind, typed);
        expect(normaliseIdentifier(kind, stored)).toBe(stored);
        expect(checkIdentifier(kind, stored)).toBe(checkIdentifier(kind, typed));
      }),
    );
  });
});
