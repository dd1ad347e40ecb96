import { validate } from '#bsn';

/**
 * Whether nine digits pass the eleven-test (elfproef) of the BSN and the RSIN: the sum of the digits
 * times 9, 8, 7, 6, 5, 4, 3, 2 and −1 is divisible by eleven, and they are not all zero.
 *
 * @example passesElevenTest('111222333') // true
 * @example passesElevenTest('111252333') // false
 */
export function passesElevenTest(digits: string): boolean {
  // stdnum takes nine zeros for a number: their sum is divisible by eleven as well.
  return /^(?!0{9})\d{9}$/.test(digits) && validate(digits).isValid;
}
