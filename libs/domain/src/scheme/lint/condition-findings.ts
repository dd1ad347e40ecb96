import { assertNever } from '../../assert-never.js';
import type { Condition } from '../../conditions/index.js';
import type { SchemeVersion } from '../scheme.js';
import { doubled, finding, type Finding } from './finding.js';

/** Conditions name fields, variants and partners that exist. */
export function conditionFindings(scheme: SchemeVersion): readonly Finding[] {
  const { conditions, form, variants, partnership } = scheme;
  const fields = form.sections.flatMap((section) => section.fields.map(({ name }) => name));
  const kinds = partnership.kinds.map(({ kind }) => kind);
  const parameters = scheme.parameters.map(({ field }) => field.name);
  return [
    ...doubled(conditions.map(({ code }) => code)).map((code) => finding('condition-twice', code)),
    ...conditions.flatMap((condition) => [
      ...unknown('field', condition, fieldsOf(condition), fields),
      ...unknown('variant', condition, condition.variants ?? [], Object.keys(variants)),
      ...unknown('partner-kind', condition, kindsOf(condition), kinds),
      ...unknown('parameter', condition, parametersOf(condition), parameters),
    ]),
  ];
}

function unknown(
  what: 'field' | 'variant' | 'partner-kind' | 'parameter',
  { code }: Condition,
  named: readonly string[],
  known: readonly string[],
): readonly Finding[] {
  return named
    .filter((name) => !known.includes(name))
    .map((name) => finding(`condition-${what}-unknown`, `${code}: ${name}`));
}

function fieldsOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'answer-is':
    case 'choices-include':
      return [condition.field];
    case 'at-least-share':
      return [condition.part, condition.whole];
    case 'partner-pays':
      return [condition.when.field];
    case 'bounded':
    case 'at-least-amount':
    case 'received-by':
    case 'soon-after-decision':
      return [condition.field];
    case 'at-most-per-row':
      return [condition.field, condition.rows];
    case 'rows-only-with':
      return [condition.rows, condition.field];
    case 'date-order':
      return [condition.first, condition.then];
    case 'any-of':
      return condition.of.flatMap(fieldsOf);
    case 'no-partner-of':
      return [];
    default:
      return assertNever(condition);
  }
}

function kindsOf(condition: Condition): readonly string[] {
  return 'partnerKinds' in condition ? condition.partnerKinds : [];
}

function parametersOf(condition: Condition): readonly string[] {
  if (condition.kind === 'any-of') return condition.of.flatMap(parametersOf);
  return 'parameter' in condition ? [condition.parameter] : [];
}
