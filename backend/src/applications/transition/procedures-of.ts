import {
  isRunning,
  proceduresOf,
  runningIn,
  type FileStanding,
  type RunningStates,
  type SchemeVersion,
} from '@tranche/domain';
import { In } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import type { TransitionInContext } from './effect-handler.js';
import { ProcedureRow } from '../file/procedure.row.js';

interface Filed {
  readonly application: { readonly id: string };
  readonly scheme: SchemeVersion;
}

/** Where the procedures beside the main one stand, by application; one statement, or none at all. */
export async function proceduresByFile(
  tx: Tx,
  files: readonly Filed[],
): Promise<(applicationId: string) => FileStanding['procedures']> {
  const rows = await rowsOf(tx, files);
  const byId = Map.groupBy(rows, ({ applicationId }) => applicationId);
  return (id) => standingIn(byId.get(id) ?? []);
}

/** Where the procedures of one file stand; of its rounds, in their order, the last is the one that counts. */
export function standingIn(rounds: readonly ProcedureRow[]): FileStanding['procedures'] {
  return Object.fromEntries(rounds.map(({ name, state, round }) => [name, { state, round }]));
}

/** The state of each procedure that runs beside the main one of a file. */
export async function runningStates(tx: Tx, file: Filed): Promise<RunningStates> {
  const standingsOf = await proceduresByFile(tx, [file]);
  const running = runningIn(file.scheme, standingsOf(file.application.id));
  return Object.fromEntries(running.map(({ name, state }) => [name, state]));
}

/** Every round of every procedure, in order. */
export async function rowsOf(
  tx: Tx,
  files: readonly Filed[],
): Promise<readonly Readonly<ProcedureRow>[]> {
  const concerned = files.filter(({ scheme }) => Object.keys(proceduresOf(scheme)).length > 0);
  if (concerned.length === 0) return [];
  return tx.find(ProcedureRow, {
    where: { applicationId: In(concerned.map(({ application }) => application.id)) },
    order: { round: 'ASC' },
  });
}

/** Writes down where the procedures stand after these steps; those of the main one concern no row. */
export async function keepProcedures(tx: Tx, list: readonly TransitionInContext[]): Promise<void> {
  const rows = list.flatMap(({ application, scheme, event, now }) => {
    if (event.procedure === undefined) return [];
    const { name, round } = event.procedure;
    const at = new Date(now.epochMilliseconds);
    const procedure = proceduresOf(scheme)[name];
    const runs = procedure && isRunning(procedure, { state: event.to, round });
    const standing = { state: event.to, endedAt: runs ? null : at };
    return [{ applicationId: application.id, name, round, beganAt: at, ...standing }];
  });
  if (rows.length === 0) return;
  await tx
    .createQueryBuilder()
    .insert()
    .into(ProcedureRow)
    .values(rows)
    .orUpdate(['state', 'ended_at'], ['application_id', 'name', 'round'])
    .execute();
}
