import { assertNever } from '../assert-never.js';
import { checkIdentifier } from './check-identifier.js';
import type { IdentifierKind } from './identifier.js';
import { normaliseIdentifier } from './normalise-identifier.js';

/**
 * An identifier as people write and read it. Only to show: what is stored and compared stays bare, and
 * what is no such identifier, or is masked, stays as it stands.
 *
 * @example formatIdentifier('postcode', '7411ab') // '7411 AB'
 * @example formatIdentifier('iban', 'NL91ABNA0417164300') // 'NL91 ABNA 0417 1643 00'
 */
export function formatIdentifier(kind: IdentifierKind, value: string): string {
  if (checkIdentifier(kind, value) !== 'valid') return value;
  const bare = normaliseIdentifier(kind, value);
  switch (kind) {
    case 'iban':
      return bare.replace(/(.{4})(?=.)/gu, '$1 ');
    case 'postcode':
      return `${bare.slice(0, 4)} ${bare.slice(4)}`;
    case 'bsn':
    case 'rsin':
    case 'kvk':
    case 'establishment':
    case 'brin':
    case 'brin-location':
    case 'oin':
      return bare;
    default:
      return assertNever(kind);
  }
}
