/**
 * The code on a receipt or a letter by which anybody asks whether it came from here: sixteen digits of
 * base sixteen, which nobody guesses (64 bits), in which no two signs look alike but by a slip.
 */
const CODE = /^[0-9A-F]{16}$/;

/** As it is printed: `3F9A 0C71 B2D4 88EE`, never over two lines. */
export function documentCodeInGroups(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&\u00a0');
}

/**
 * What somebody typed over or clicked, as the code it stands for; spaces, dashes and case do not count,
 * and an O or an l is the digit it was read for. Null when it cannot be a code.
 *
 * @example readDocumentCode('3f9a-oc71 b2d4 88ee') // '3F9A0C71B2D488EE'
 */
export function readDocumentCode(typed: string): string | null {
  const code = typed
    .replace(/[\s.\-‐-―_]/g, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return CODE.test(code) ? code : null;
}
