import type { FindList } from '@tranche/contracts';
import type { Answers, Field, Text } from '@tranche/domain';
import type { Labels } from './found-facts.js';

type Facet = FindList['facets'][number];

/** Something that may be found, with the answers it is found by. */
export type Candidate = Omit<FindList['items'][number], 'facts'> & { readonly answers: Answers };

/** Whether something fits every facet that is filtered by; of one facet any value will do. */
export function fits({ answers }: Candidate, filter: string | undefined): boolean {
  const wanted = new Map<string, string[]>();
  for (const part of filter?.split(',') ?? []) {
    const [name = '', value = ''] = part.split(':');
    wanted.set(name, [...(wanted.get(name) ?? []), value]);
  }
  return [...wanted].every(([name, values]) =>
    valuesIn(answers, name).some((value) => values.includes(value)),
  );
}

/** What people can filter by: only values that occur, with how many there are of each. */
export function facetsOf(
  names: readonly string[],
  fields: readonly Field[],
  candidates: readonly Candidate[],
  labels: Labels,
): Facet[] {
  return names.flatMap((name) => {
    const field = fields.find((each) => each.name === name);
    if (!field) return [];
    const counts = new Map<string, number>();
    for (const { answers } of candidates) {
      for (const value of valuesIn(answers, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const options = [...counts].map(([value, count]) => ({
      value,
      count,
      label: labelOf(field, value, labels),
    }));
    options.sort((one, other) => one.label.nl.localeCompare(other.label.nl, 'nl'));
    return [{ name, label: field.label, options }];
  });
}

function valuesIn(answers: Answers, name: string): readonly string[] {
  const answer = answers[name];
  if (typeof answer === 'string') return [answer];
  if (!Array.isArray(answer)) return [];
  return answer.flatMap((each: unknown) => (typeof each === 'string' ? [each] : []));
}

function labelOf(field: Field, value: string, labels: Labels): Text {
  const options = field.kind === 'choice' || field.kind === 'multi-choice' ? field.options : [];
  const option = options.find((each) => each.value === value);
  return option?.label ?? labels.get(field.name)?.get(value) ?? { nl: value, en: value };
}
