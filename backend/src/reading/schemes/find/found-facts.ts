import type { FindList } from '@tranche/contracts';
import { answerInWords, type Answers, type Field, type Language, type Text } from '@tranche/domain';

/** What the codes of reference lists are called, by the name of the field. */
export type Labels = ReadonlyMap<string, ReadonlyMap<string, Text>>;

/** What is told of something that was found, in the order of the scheme. */
export function inWords(
  names: readonly string[],
  fields: readonly Field[],
  answers: Answers,
  labels: Labels,
): FindList['items'][number]['facts'] {
  return names.flatMap((name) => {
    const field = fields.find((each) => each.name === name);
    if (!field) return [];
    const value = textOf(field, answers, labels);
    return value ? [{ label: field.label, value }] : [];
  });
}

function textOf(field: Field, answers: Answers, labels: Labels): Text | null {
  const answer = answers[field.name];
  const label = typeof answer === 'string' ? labels.get(field.name)?.get(answer) : undefined;
  const known = label ? { [field.name]: label } : {};
  const wordsIn = (language: Language) => answerInWords(field, answer, language, known);
  const [nl, en] = [wordsIn('nl'), wordsIn('en')];
  return nl === null || en === null ? null : { nl, en };
}
