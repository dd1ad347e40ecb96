/** Without 0 and O, 1 and I, which people take for each other: 32 characters, five bits each. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 12;
const BYTES = 8;

/**
 * Writes random bytes as the code of a ticket; sixty bits of them count.
 *
 * @param bytes eight or more from a source nobody can foresee
 * @throws RangeError for fewer
 * @example newTicketCode(bytes) // '7H3K-QP2M-XW84'
 */
export function newTicketCode(bytes: Uint8Array): string {
  if (bytes.length < BYTES) throw new RangeError(`A ticket takes ${BYTES} bytes`);
  let bits = bytes.subarray(0, BYTES).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let code = '';
  for (let index = 0; index < LENGTH; index += 1) {
    code += ALPHABET.charAt(Number(bits & 31n));
    bits >>= 5n;
  }
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}
