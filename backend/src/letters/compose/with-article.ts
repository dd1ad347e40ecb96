import type { DeterminationReason, Text } from '@tranche/domain';

/** A reason with the article it rests on behind it. */
export function withArticle({ text, article }: DeterminationReason): Text {
  return { nl: `${text.nl} (${article})`, en: `${text.en} (${article})` };
}
