import type { FindingCode } from './sentences/index.js';

/** Something wrong in a scheme version, for the test and for whoever edits it. */
export interface Finding {
  /** Stable kebab-case code, such as `state-unreachable`; its sentence says what is wrong. */
  readonly code: FindingCode;
  /** Where, in the words of the scheme, with the reason where it needs one; English. */
  readonly text: string;
}

export function finding(code: FindingCode, text: string): Finding {
  return { code, text };
}

/** The values that occur more than once. */
export function doubled(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
