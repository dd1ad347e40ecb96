import { withoutInvisible } from './typed/visible.js';

/** Accents and other marks above, through and below letters. */
const MARKS = /\p{Mn}/gu;

/** Letters that no accent makes, and what people type for them. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const WITHOUT_ACCENT = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/** 600.000 and 600,000: the signs between thousands are for reading. Also in SQL, for what is searched there. */
export const BETWEEN_THOUSANDS = String.raw`(\d)[.,](?=\d{3}(?:\D|$))`;
const BETWEEN = new RegExp(BETWEEN_THOUSANDS, 'gu');

/**
 * A text as it is searched: without capitals, accents, signs between thousands and what nobody sees, so
 * that "Zoe" finds "Zoë", and a reference copied from a web page finds its file.
 */
export function foldForSearch(text: string): string {
  return withoutInvisible(text)
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(WITHOUT_ACCENT, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(BETWEEN, '$1');
}

/**
 * The words somebody searches for, folded; each of them has to occur, in any order. An amount is searched
 * by its digits.
 *
 * @example searchWords('Daltón  techniek') // ['dalton', 'techniek']
 * @example searchWords('€ 600.000') // ['600000']
 */
export function searchWords(search: string): readonly string[] {
  return foldForSearch(search)
    .replaceAll('€', ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}
