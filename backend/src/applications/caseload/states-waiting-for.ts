import { waitsFor, type WaitsFor } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';

/**
 * SQL: whether application `a` is in a state in which it is somebody's turn, as its version says.
 *
 * @param value adds a parameter to the statement, and gives its place
 */
export function statesWaitingFor(whom: WaitsFor, value: (each: unknown) => string): string {
  const found = CATALOGUE.flatMap(({ scheme, version, workflow }) =>
    Object.keys(workflow.states)
      .filter((state) => waitsFor(workflow, state) === whom)
      .map((state) => ({ scheme, version, state })),
  );
  const column = (name: 'scheme' | 'version' | 'state') =>
    `${value(found.map((each) => each[name]))}::text[]`;
  return `(a.scheme, a.version, a.state) IN (SELECT * FROM unnest(
    ${column('scheme')}, ${column('version')}, ${column('state')}))`;
}
