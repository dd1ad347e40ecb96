import type { Problem } from './problem.js';

/** One line of an error summary: the sentence and the control it belongs to. */
export interface FieldError {
  readonly for: string;
  readonly text: string;
  /** Of one sentence about several rows of a table: each with its control; the text stands before, the rest after. */
  readonly rows?: readonly { readonly number: number; readonly for: string }[];
  readonly after?: string;
}

/**
 * The errors of a problem as lines for the error summary.
 *
 * @param idOf gives the id of the control that a JSON pointer means, or null when there is none
 */
export function fieldErrors(
  problem: Problem,
  idOf: (pointer: string) => string | null,
): readonly FieldError[] {
  return (problem.errors ?? []).map(({ pointer, detail }) => ({
    for: (pointer && idOf(pointer)) ?? '',
    text: detail,
  }));
}

/** What a malformed request says of one place in it, such as `#/title`; null when it says nothing of it. */
export function saidAt(problem: Problem | undefined, pointer: string): string | null {
  const said = problem?.status === 400 ? (problem.errors ?? []) : [];
  return said.find((each) => each.pointer === pointer)?.detail ?? null;
}
