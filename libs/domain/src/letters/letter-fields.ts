/** One row of a collection: ready-made words, amounts and dates in the language of the letter. */
export type LetterRow = Readonly<Record<string, string>>;

/** What fills a letter: words in the letter's language, already formatted. */
export interface LetterFields {
  readonly values: Readonly<Record<string, string>>;
  readonly collections: Readonly<Record<string, readonly LetterRow[]>>;
  readonly flags: Readonly<Record<string, boolean>>;
  /** The decision as data (cents, ISO dates); without it the printed values themselves are attached. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Of values that are days, the same day in ISO form: in the data where the letter prints the value. */
  readonly printedDays?: Readonly<Record<string, string>>;
}

/**
 * The values on the outside of every letter (Awb 3:41, 3:45): who sends it, to whom, which, when.
 * `senderAddress` and `recipient` hold one line per line; `sentOn` is a PlainDate in ISO form.
 */
export const ENVELOPE_VALUES = [
  'senderName',
  'senderAddress',
  'recipient',
  'reference',
  'sentOn',
] as const;
