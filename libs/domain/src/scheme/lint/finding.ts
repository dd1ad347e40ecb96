/** Something wrong in a scheme version, for the test and for whoever edits it. */
export interface Finding {
  /** Stable kebab-case code, such as `state-unreachable`. */
  readonly code: string;
  /** What is wrong and where, in English: it is read by developers. */
  readonly text: string;
}

export function finding(code: string, text: string): Finding {
  return { code, text };
}

/** The values that occur more than once. */
export function doubled(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
