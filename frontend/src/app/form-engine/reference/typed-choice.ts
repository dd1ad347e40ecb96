/** What stands in the box of a choice from a list: a code that was chosen, or text on the way to one. */
export interface TypedChoice {
  readonly code: string;
  /** As typed since the last choice; null when the label of the code is shown. */
  readonly text: string | null;
}

/** The code that was chosen; text that is no choice is an error, and nothing is the empty answer. */
export function readChoice({ code, text }: TypedChoice) {
  if (text === null) return { value: code };
  return text.trim() === ''
    ? { value: '' }
    : { error: { kind: 'not-on-list', message: 'ui.reference.not-chosen' } };
}

/** The option somebody meant by typing its whole name. */
export function meantBy<O extends { readonly label: string }>(
  text: string,
  options: readonly O[],
): O | undefined {
  const typed = text.trim().toLocaleLowerCase();
  return options.find(({ label }) => label.toLocaleLowerCase() === typed);
}

/** The option an arrow key leads to, round the ends; -1 means that none is lit. */
export function stepThrough(active: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (active === -1) return step === 1 ? 0 : count - 1;
  return (active + step + count) % count;
}
