import { proceduresOf, waitsFor, type WaitsFor } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';

/**
 * SQL: whether application `a`, or a procedure beside its main one, is in a state in which it is
 * somebody's turn, as its version says.
 *
 * @param value adds a parameter to the statement, and gives its place
 */
export function statesWaitingFor(whom: WaitsFor, value: (each: unknown) => string): string {
  const found = CATALOGUE.flatMap(({ scheme, version, workflow }) =>
    Object.keys(workflow.states)
      .filter((state) => waitsFor(workflow, state) === whom)
      .map((state) => ({ scheme, version, state })),
  );
  const beside = CATALOGUE.flatMap((scheme) =>
    Object.entries(proceduresOf(scheme)).flatMap(([name, procedure]) =>
      Object.keys(procedure.states)
        .filter((state) => waitsFor(procedure, state) === whom)
        .map((state) => ({ scheme: scheme.scheme, version: scheme.version, name, state })),
    ),
  );
  const column = (values: readonly string[]) => `${value(values)}::text[]`;
  return `((a.scheme, a.version, a.state) IN (SELECT * FROM unnest(
      ${column(found.map((each) => each.scheme))}, ${column(found.map((each) => each.version))},
      ${column(found.map((each) => each.state))}))
    OR EXISTS (SELECT 1 FROM procedure p WHERE p.application_id = a.id AND p.ended_at IS NULL
      AND (a.scheme, a.version, p.name, p.state) IN (SELECT * FROM unnest(
        ${column(beside.map((each) => each.scheme))}, ${column(beside.map((each) => each.version))},
        ${column(beside.map((each) => each.name))}, ${column(beside.map((each) => each.state))}))))`;
}
