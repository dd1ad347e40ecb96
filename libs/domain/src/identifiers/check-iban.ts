import type { IdentifierCheck } from './identifier.js';

/** An account in the Netherlands: bank of four letters, ten digits. */
const DUTCH = /^NL\d{2}[A-Z]{4}\d{10}$/;
const ANY = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/**
 * Checks an IBAN of any country: who pays in euros may not ask for an account in one country
 * (Regulation (EU) 260/2012, art. 9(2)). Of a Dutch one the length and the parts are known as well.
 *
 * @param iban normalised
 * @example checkIban('NL91ABNA0417164300') // 'valid'
 */
export function checkIban(iban: string): IdentifierCheck {
  if (!/^[A-Z0-9]*$/.test(iban)) return 'wrong-characters';
  const isDutch = iban.startsWith('NL');
  if (isDutch ? iban.length !== 18 : iban.length < 15 || iban.length > 34) return 'wrong-length';
  if (!(isDutch ? DUTCH : ANY).test(iban)) return 'wrong-characters';
  return remainderOf(iban.slice(4) + iban.slice(0, 4)) === 1 ? 'valid' : 'wrong-check-digit';
}

/** Modulo 97, with A = 10 to Z = 35; digit by digit, for no number holds them all. */
function remainderOf(characters: string): number {
  let remainder = 0;
  for (const character of characters) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }
  return remainder;
}
