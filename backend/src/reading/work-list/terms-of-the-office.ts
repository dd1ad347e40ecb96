import { proceduresOf, type SchemeVersion, type WorkflowDefinition } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';

/**
 * SQL: the terms by which the office handles something, as scheme, version, procedure (empty for the
 * main one) and kind. What an applicant owes is no term of who handles the file.
 *
 * @param value adds a parameter to the statement, and gives its place
 */
export function termsOfTheOffice(value: (each: unknown) => string): string {
  const found = CATALOGUE.flatMap((version) => [
    ...kindsOf(version, '', version.workflow),
    ...Object.entries(proceduresOf(version)).flatMap(([name, each]) =>
      kindsOf(version, name, each),
    ),
  ]);
  const column = (values: readonly string[]) => `${value(values)}::text[]`;
  return `SELECT * FROM unnest(${column(found.map((each) => each.scheme))},
    ${column(found.map((each) => each.version))}, ${column(found.map((each) => each.procedure))},
    ${column(found.map((each) => each.kind))})`;
}

function kindsOf(
  { scheme, version }: Pick<SchemeVersion, 'scheme' | 'version'>,
  procedure: string,
  { deadlines }: Pick<WorkflowDefinition, 'deadlines'>,
) {
  return Object.entries(deadlines)
    .filter(([, { reminds }]) => reminds !== 'applicant')
    .map(([kind]) => ({ scheme, version, procedure, kind }));
}
