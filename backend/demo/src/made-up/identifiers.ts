import { drawInteger, drawOne } from './seeded-draw.js';

const LETTERS = 'ABCDEFGHJKLMNPRSTVWXZ'.split('');

/** Eight digits of the right shape, made up from the name; never looked up anywhere. */
export function madeUpKvk(name: string): string {
  return `9${String(drawInteger(10_000_000, 'kvk', name)).padStart(7, '0')}`;
}

/** The form of a school code; codes from 99 have not been given out. */
export function madeUpSchoolCode(name: string): string {
  return `99${drawOne(LETTERS, 'brin', name, 1)}${drawOne(LETTERS, 'brin', name, 2)}`;
}

export function madeUpPostcode(name: string): string {
  const letters = ['postcode-1', 'postcode-2'].map((key) =>
    drawOne(LETTERS.slice(0, 8), key, name),
  );
  return `${1000 + drawInteger(8999, 'postcode', name)} ${letters.join('')}`;
}

export function madeUpPhone(name: string): string {
  return `088 ${String(drawInteger(10_000_000, 'phone', name)).padStart(7, '0')}`;
}

/** Right check digits, but of a bank that does not exist: nothing can be paid to it. */
export function madeUpIban(name: string): string {
  const account = String(drawInteger(10_000_000_000, 'iban', name)).padStart(10, '0');
  const digits = [...`DEMO${account}NL00`]
    .map((character) => Number.parseInt(character, 36).toString())
    .join('');
  const check = String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
  return `NL${check}DEMO${account}`;
}
