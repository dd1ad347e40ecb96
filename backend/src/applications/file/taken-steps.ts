import type { Role } from '@tranche/domain';
import { In } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationEventRow } from './application-event.row.js';

/** A step that was taken on an application, as its history knows it. */
export interface TakenEvent {
  readonly number: number;
  readonly transition: string;
  readonly actorRole: Role;
  readonly toState: string;
  readonly at: Date;
}

/** Every step that was taken on an application, in order. */
export async function eventsOf(tx: Tx, applicationId: string): Promise<readonly TakenEvent[]> {
  return tx.find(ApplicationEventRow, {
    where: { applicationId },
    select: {
      applicationId: true,
      number: true,
      transition: true,
      actorRole: true,
      toState: true,
      at: true,
    },
    order: { number: 'ASC' },
  });
}

/** By application the names of the steps that were taken, each as often as it was, in one statement. */
export async function stepsTaken(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<(applicationId: string) => readonly string[]> {
  const rows: { id: string; steps: string[] }[] = await tx.query(
    `SELECT application_id AS id, array_agg(transition) AS steps FROM application_event
     WHERE application_id = ANY($1::uuid[]) GROUP BY application_id`,
    [applicationIds],
  );
  const byId = new Map(rows.map(({ id, steps }) => [id, steps]));
  return (id) => byId.get(id) ?? [];
}

/** Whether one of these steps was ever taken on an application. */
export async function wasTaken(
  tx: Tx,
  applicationId: string,
  transitions: readonly string[],
): Promise<boolean> {
  return tx.existsBy(ApplicationEventRow, { applicationId, transition: In([...transitions]) });
}

/** The name of the step that an event of an application is of. */
export async function transitionOf(tx: Tx, applicationId: string, number: number): Promise<string> {
  const { transition } = await tx.findOneByOrFail(ApplicationEventRow, { applicationId, number });
  return transition;
}

/** The moment of the latest step on an application. */
export async function lastStepAt(tx: Tx, applicationId: string): Promise<Date> {
  const { at } = await tx.findOneOrFail(ApplicationEventRow, {
    where: { applicationId },
    order: { number: 'DESC' },
  });
  return at;
}

/** A state that an application left with one of its events. */
export interface LeftState {
  readonly applicationId: string;
  readonly state: string;
  readonly number: number;
}

/** By id, when each application had come into the state that it left, in one statement. */
export async function cameIntoStateAt(
  tx: Tx,
  left: readonly LeftState[],
): Promise<ReadonlyMap<string, Date>> {
  const steps: { id: string; at: Date }[] = await tx.query(
    `SELECT DISTINCT ON (e.application_id) e.application_id AS id, e.at
     FROM unnest($1::uuid[], $2::text[], $3::int[]) AS left_now (id, state, number)
     JOIN application_event e ON e.application_id = left_now.id
       AND e.to_state = left_now.state AND e.from_state <> e.to_state
       AND e.number < left_now.number
     ORDER BY e.application_id, e.number DESC`,
    [
      left.map(({ applicationId }) => applicationId),
      left.map(({ state }) => state),
      left.map(({ number }) => number),
    ],
  );
  return new Map(steps.map(({ id, at }) => [id, at]));
}
