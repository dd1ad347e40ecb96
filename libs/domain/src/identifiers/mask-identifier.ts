import { normaliseIdentifier } from './normalise-identifier.js';

/** How much of an identifier that points at a person is shown: enough to recognise, not to use. */
const SHOWN = { bsn: 3, iban: 4 } as const;

/**
 * An identifier of a person as a screen may show it back to that person.
 *
 * @example maskIdentifier('bsn', '123456782') // '••••••782'
 * @example maskIdentifier('iban', 'NL91 ABNA 0417 1643 00') // '••••••••••••••4300'
 */
export function maskIdentifier(kind: keyof typeof SHOWN, value: string): string {
  const identifier = normaliseIdentifier(kind, value);
  // What is too short to be one is hidden whole.
  const shown = identifier.length > 2 * SHOWN[kind] ? SHOWN[kind] : 0;
  return '•'.repeat(identifier.length - shown) + identifier.slice(identifier.length - shown);
}
