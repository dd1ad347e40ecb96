import { assertNever } from '../assert-never.js';
import { withoutInvisible } from '../typed/index.js';
import type { IdentifierKind } from './identifier.js';

/**
 * An identifier as it is stored and compared: without the spaces, dots and hyphens people type, letters
 * in capitals, and a BSN of eight digits with the zero it lost in front.
 *
 * @example normaliseIdentifier('bsn', '1234.56.78') // '012345678'
 * @example normaliseIdentifier('iban', 'nl91 abna 0417 1643 00') // 'NL91ABNA0417164300'
 */
export function normaliseIdentifier(kind: IdentifierKind, value: string): string {
  const compact = withoutInvisible(value)
    .replace(/[\s.\-\u2010-\u2015\u2212]/gu, '')
    .toUpperCase();
  switch (kind) {
    case 'bsn':
      return /^\d{8}$/.test(compact) ? `0${compact}` : compact;
    case 'rsin':
    case 'kvk':
    case 'establishment':
    case 'brin':
    case 'brin-location':
    case 'iban':
    case 'oin':
    case 'postcode':
      return compact;
    default:
      return assertNever(kind);
  }
}
