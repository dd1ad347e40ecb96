/** The numbers that Dutch people, organisations, schools and accounts are known by. */
export const IDENTIFIER_KINDS = [
  'bsn',
  'rsin',
  'kvk',
  /** A place of business (vestigingsnummer): twelve digits, of which the first are zeros. */
  'establishment',
  'brin',
  /** A location of a school: its BRIN code and the number of the location. */
  'brin-location',
  'iban',
  'oin',
  'postcode',
] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** What is wrong with an identifier, or that nothing is: never that it exists or whose it is. */
export type IdentifierCheck =
  'valid' | 'wrong-length' | 'wrong-characters' | 'wrong-prefix' | 'wrong-check-digit';

export function isIdentifierKind(value: string): value is IdentifierKind {
  return IDENTIFIER_KINDS.some((kind) => kind === value);
}
