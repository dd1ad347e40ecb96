import { passesElevenTest } from './eleven-test.js';
import type { IdentifierCheck } from './identifier.js';

/** What the number behind the prefix is, and so how long: the rest of the twenty digits is zeros. */
const NUMBER_BY_PREFIX: Readonly<Record<string, RegExp>> = {
  '00000001': /^\d{9}000$/, // RSIN
  '00000002': /^\d{9}000$/, // fiscal number
  '00000003': /^\d{8}0000$/, // KvK number
  '00000004': /^\d{9}000$/, // part of an organisation
  '00000006': /^\d{9}000$/, // given out by Logius
};

/**
 * Checks an OIN, which names an organisation to other governments: prefix, number, zeros.
 *
 * @param oin normalised
 * @example checkOin('00000001001855013000') // 'valid'
 */
export function checkOin(oin: string): IdentifierCheck {
  if (!/^\d*$/.test(oin)) return 'wrong-characters';
  if (oin.length !== 20) return 'wrong-length';
  const [prefix, number] = [oin.slice(0, 8), oin.slice(8)];
  const shape = NUMBER_BY_PREFIX[prefix];
  if (!shape) return 'wrong-prefix';
  if (!shape.test(number)) return 'wrong-characters';
  const isRsin = prefix === '00000001';
  return isRsin && !passesElevenTest(number.slice(0, 9)) ? 'wrong-check-digit' : 'valid';
}
