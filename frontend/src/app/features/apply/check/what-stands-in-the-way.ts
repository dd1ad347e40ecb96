import type { CheckView } from '@tranche/contracts';
import type { FieldError } from '../../../core/api/field-errors.js';
import type { Locale } from '../../../core/locale/locale.js';

/** The ids of the parts on the check page that an error summary links to. */
export const partId = (part: string) => `check-${part}`;

/** Everything that stands in the way of sending, one line per problem, each with its part. */
export function standsInTheWay(check: CheckView, locale: Locale): FieldError[] {
  const parts = [
    ...check.sections.map(({ definition, problems }) => ({
      part: definition.name,
      texts: problems.map(({ text }) => text),
    })),
    ...(['partnership', 'coFinancing', 'documents'] as const).map((part) => ({
      part,
      texts: check[part].map(({ text }) => text),
    })),
  ];
  const lines = parts.flatMap(({ part, texts }) =>
    texts.map((text) => ({ for: partId(part), text: locale.text(text) })),
  );
  const said = new Set(lines.map(({ text }) => text));
  const rest = check.whyNot
    .map(({ text }) => ({ for: '', text: locale.text(text) }))
    .filter(({ text }) => !said.has(text));
  return [...lines, ...rest];
}
