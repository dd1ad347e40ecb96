/** Without 0 and O, 1 and I, which people take for each other: 32 characters, five bits each. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 12;
/** How many random bytes a ticket takes. */
export const TICKET_BYTES = 8;

/**
 * Writes random bytes as the code of a ticket; sixty bits of them count.
 *
 * @param bytes eight or more from a source nobody can foresee
 * @throws RangeError for fewer
 * @example newTicketCode(bytes) // '7H3K-QP2M-XW84'
 */
export function newTicketCode(bytes: Uint8Array): string {
  if (bytes.length < TICKET_BYTES) throw new RangeError(`A ticket takes ${TICKET_BYTES} bytes`);
  let bits = bytes.subarray(0, TICKET_BYTES).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let code = '';
  for (let index = 0; index < LENGTH; index += 1) {
    code += ALPHABET.charAt(Number(bits & 31n));
    bits >>= 5n;
  }
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

const CODE = new RegExp(`^[${ALPHABET}]{4}(-[${ALPHABET}]{4}){2}$`);

/** Whether this is the code of a ticket; anything else in its place might tell whose it is. */
export function isTicketCode(text: string): boolean {
  return CODE.test(text);
}
