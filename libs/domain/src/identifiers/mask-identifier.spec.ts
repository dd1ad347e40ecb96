import { describe, expect, it } from '@jest/globals';
import { maskIdentifier } from './mask-identifier.js';

describe('a masked identifier', () => {
  it.each<[string, 'bsn' | 'iban', string, string]>([
    ['of a person', 'bsn', '123456782', '••••••782'],
    ['that lost its zero', 'bsn', '1000.00.08', '••••••008'],
    ['of an account', 'iban', 'NL91 ABNA 0417 1643 00', '••••••••••••••4300'],
    ['that is hardly more than what would be shown', 'bsn', '782', '•••'],
    ['that is empty', 'bsn', '', ''],
  ])('%s', (_name, kind, value, expected) => {
    expect(maskIdentifier(kind, value)).toBe(expected);
  });
});
