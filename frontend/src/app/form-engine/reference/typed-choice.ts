import { isUnread, withoutInvisible, type Unread } from '@tranche/domain/browser';

/** What stands in the box of a choice from a list: a code that was chosen, or text on the way to one. */
export interface TypedChoice {
  readonly code: string;
  /** As typed since the last choice; null when the label of the code is shown. */
  readonly text: string | null;
}

/** The code that was chosen; text that is no choice yet is kept as it was typed. */
export function readChoice({ code, text }: TypedChoice): string | Unread {
  if (text === null) return code;
  return text.trim() === '' ? '' : { typed: text };
}

/** What stands in the box for an answer. */
export function writeChoice(answer: string | Unread): TypedChoice {
  return isUnread(answer) ? { code: '', text: answer.typed } : { code: answer, text: null };
}

/** The option somebody meant by typing its whole name. */
export function meantBy<O extends { readonly label: string }>(
  text: string,
  options: readonly O[],
): O | undefined {
  const typed = fold(text);
  return options.find(({ label }) => fold(label) === typed);
}

function fold(text: string): string {
  return withoutInvisible(text).toLocaleLowerCase();
}

/** The option an arrow key leads to, round the ends; -1 means that none is lit. */
export function stepThrough(active: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (active === -1) return step === 1 ? 0 : count - 1;
  return (active + step + count) % count;
}
