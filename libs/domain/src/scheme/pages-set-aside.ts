import { sectionsFor, type Answer, type Answers } from '../form/index.js';
import type { Text } from '../text.js';
import type { SchemeVersion } from './scheme.js';

/**
 * The pages of a draft on which something was answered that another variant does not ask: they count
 * no more when the draft goes on under it, and are there again when it comes back.
 *
 * @param answers to what is asked under the variant it has now
 */
export function pagesSetAside(
  { form }: Pick<SchemeVersion, 'form'>,
  { variant, answers }: { readonly variant: string; readonly answers: Answers },
  other: string,
): readonly Text[] {
  const asked = new Set(
    sectionsFor(form, other).flatMap(({ fields }) => fields.map(({ name }) => name)),
  );
  return sectionsFor(form, variant)
    .filter(({ fields }) =>
      fields.some(({ name }) => !asked.has(name) && holdsSomething(answers[name])),
    )
    .map(({ title }) => title);
}

function holdsSomething(answer: Answer | undefined): boolean {
  if (answer === undefined || answer === null || answer === '') return false;
  return !Array.isArray(answer) || answer.length > 0;
}
