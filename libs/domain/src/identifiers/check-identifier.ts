import { assertNever } from '../assert-never.js';
import { checkIban } from './check-iban.js';
import { checkOin } from './check-oin.js';
import { passesElevenTest } from './eleven-test.js';
import type { IdentifierCheck, IdentifierKind } from './identifier.js';
import { normaliseIdentifier } from './normalise-identifier.js';

/** Four digits, the first not zero, and two letters; SA, SD and SS are never given out. */
const POSTCODE = /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/;

/** A school, two digits and two letters, with or without its location of two digits. */
const BRIN = /^\d{2}[A-Z]{2}(\d{2})?$/;
const BRIN_LENGTH = 4;
const LOCATION_LENGTH = 6;

/**
 * Whether an identifier is well formed, as typed: spaces, dots, hyphens and small letters do not matter.
 *
 * @returns what is wrong; `valid` says that the arithmetic is right, not that the number exists
 * @example checkIdentifier('bsn', '111222333') // 'valid'
 * @example checkIdentifier('bsn', '111252333') // 'wrong-check-digit'
 * @example checkIdentifier('kvk', '1234567') // 'wrong-length'
 */
export function checkIdentifier(kind: IdentifierKind, value: string): IdentifierCheck {
  const identifier = normaliseIdentifier(kind, value);
  switch (kind) {
    case 'bsn':
    case 'rsin':
      return digits(identifier, 9, passesElevenTest);
    case 'kvk':
      return digits(identifier, 8, (all) => !/^0+$/.test(all));
    case 'establishment':
      return digits(identifier, 12, (all) => !/^0+$/.test(all));
    case 'brin':
      return shaped(identifier, BRIN, [BRIN_LENGTH, LOCATION_LENGTH]);
    case 'brin-location':
      return shaped(identifier, BRIN, [LOCATION_LENGTH]);
    case 'iban':
      return checkIban(identifier);
    case 'oin':
      return checkOin(identifier);
    case 'postcode':
      return shaped(identifier, POSTCODE, [6]);
    default:
      return assertNever(kind);
  }
}

function digits(
  identifier: string,
  length: number,
  isRight: (digits: string) => boolean,
): IdentifierCheck {
  if (!/^\d*$/.test(identifier)) return 'wrong-characters';
  if (identifier.length !== length) return 'wrong-length';
  return isRight(identifier) ? 'valid' : 'wrong-check-digit';
}

function shaped(identifier: string, shape: RegExp, lengths: readonly number[]): IdentifierCheck {
  if (!lengths.includes(identifier.length)) return 'wrong-length';
  return shape.test(identifier) ? 'valid' : 'wrong-characters';
}
