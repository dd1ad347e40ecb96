/** Accents and other marks above, through and below letters. */
const MARKS = /\p{Mn}/gu;

/** A text as it is searched: without capitals and accents, so that "Zoe" finds "Zoë". */
export function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/**
 * The words somebody searches for, folded; each of them has to occur, in any order.
 *
 * @example searchWords('Daltón  techniek') // ['dalton', 'techniek']
 */
export function searchWords(search: string): readonly string[] {
  return foldForSearch(search)
    .split(/\s+/)
    .filter((word) => word !== '');
}
