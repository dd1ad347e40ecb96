import type { CheckView } from '@tranche/contracts';
import type { FieldError } from '../../../core/api/field-errors.js';
import type { Locale } from '../../../core/locale/locale.js';
import { partId } from '../check/what-stands-in-the-way.js';

const PARTS = ['partnership', 'coFinancing', 'documents'] as const;

/** What the applicant can still fill in or add; sending before that would only be refused. */
export function notFilledIn(check: CheckView, locale: Locale): FieldError[] {
  return [
    ...check.sections.map(({ definition, problems }) => ({ part: definition.name, problems })),
    ...PARTS.map((part) => ({ part, problems: check[part] })),
  ].flatMap(({ part, problems }) =>
    problems.map(({ text }) => ({ for: partId(part), text: locale.text(text) })),
  );
}

/**
 * Why the server would refuse what is complete, such as a second claim of one person. That the window
 * is not open yet is no such reason: the button waits for it.
 */
export function otherObstacles(check: CheckView): CheckView['whyNot'] {
  const said = [
    ...check.sections.flatMap(({ problems }) => problems),
    ...check.documents,
    ...check.partnership,
    ...check.coFinancing,
  ].map(({ text }) => text.nl);
  return check.whyNot.filter(
    ({ code, text }) => code !== 'window-not-yet-open' && !said.includes(text.nl),
  );
}
