import type { SchemeVersion } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { Any } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationRow } from './application.row.js';

/** An application as other rooms see it: to be read, and changed by nobody but its own room. */
export type Application = Readonly<ApplicationRow>;

/** An application that is known to be there, as a letter knows its own. */
export async function applicationOf(tx: Tx, id: string): Promise<Application> {
  return tx.findOneByOrFail(ApplicationRow, { id });
}

/** As {@link applicationOf}, read `FOR UPDATE`. */
export async function lockApplicationOf(tx: Tx, id: string): Promise<Application> {
  return tx.findOneOrFail(ApplicationRow, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
}

/** As {@link applicationOf} for many, by their ids, in one statement. */
export async function applicationsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Application>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.findBy(ApplicationRow, { id: Any([...new Set(ids)]) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** By id the version of the scheme that each application is pinned to, in one statement. */
export async function schemesOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SchemeVersion>> {
  const rows: { id: string; scheme: string; version: string }[] = await tx.query(
    `SELECT id, scheme, version FROM application WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, scheme, version }) => [id, findScheme(scheme, version)]));
}

/**
 * SQL: whether an application stands in a state of a version of a scheme.
 *
 * @param id an expression of type uuid; the others are of type text
 */
export function standsIn(
  id: string,
  { scheme, version, state }: Readonly<Record<'scheme' | 'version' | 'state', string>>,
): string {
  return `EXISTS (SELECT 1 FROM application standing WHERE standing.id = ${id}
    AND (standing.scheme, standing.version, standing.state) = (${scheme}, ${version}, ${state}))`;
}

/** Those that there are of these references. */
export async function applicationsCalled(
  tx: Tx,
  references: readonly string[],
): Promise<readonly Application[]> {
  return tx.findBy(ApplicationRow, { reference: Any([...references]) });
}

/** Everything in a tranche, drafts too: of all, of who began it, or under one title. */
export async function everyApplicationIn(
  tx: Tx,
  tranche: string,
  of: { readonly createdBy?: string; readonly title?: string } = {},
): Promise<readonly Application[]> {
  return tx.findBy(ApplicationRow, { tranche, ...of });
}

/** The ids of everything in a tranche, drafts too, each locked in the order in which every list is. */
export async function lockEveryApplicationIn(tx: Tx, tranche: string): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM application WHERE tranche = $1 ORDER BY reference FOR UPDATE`,
    [tranche],
  );
  return rows.map(({ id }) => id);
}
