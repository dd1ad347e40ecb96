/** One option of a radio group, tick list or select, already in the reader's language. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}
