import { expect, it } from '@jest/globals';
import { formatIdentifier } from './format-identifier.js';

it.each([
  ['iban', 'nl91abna0417164300', 'NL91 ABNA 0417 1643 00'],
  ['iban', 'NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 00'],
  ['postcode', '7411ab', '7411 AB'],
  ['postcode', '7411 AB', '7411 AB'],
  ['kvk', '1234.5678', '12345678'],
  ['brin', '25ln', '25LN'],
] as const)('is written as people read it: %s %s', (kind, value, shown) => {
  expect(formatIdentifier(kind, value)).toBe(shown);
});

it.each([
  ['iban', 'NL91ABNA04'],
  ['iban', '••••••••••••••4300'],
  ['postcode', '74 AB'],
] as const)('what is none, or is masked, stays as it stands: %s %s', (kind, value) => {
  expect(formatIdentifier(kind, value)).toBe(value);
});
