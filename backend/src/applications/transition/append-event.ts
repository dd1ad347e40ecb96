import { Injectable } from '@nestjs/common';
import { insertAll, type Tx } from '../../platform/database/index.js';
import { chainOfApplication, Evidence } from '../../platform/evidence/index.js';
import { ApplicationEventNoteRow, type EventNote } from '../file/application-event-note.row.js';
import { ApplicationEventRow } from '../file/application-event.row.js';
import { eventEvidence, noteEvidence } from '../evidence/recorded.js';
import type { TransitionInContext } from './effect-handler.js';
import { actingFor } from './acting-for.js';
import { BEFORE_THE_FIRST, hashActor, hashEvent } from './event-hash.js';

/** Adds events to the chains of their applications, with the erasable notes beside them. */
@Injectable()
export class AppendEvent {
  constructor(private readonly evidence: Evidence) {}

  /** Each application once: the next event of one follows the hash of the one before it. */
  async appendAll(tx: Tx, list: readonly TransitionInContext[]): Promise<void> {
    const hashes = await lastHashes(
      tx,
      list.map(({ application }) => application.id),
    );
    const actedFor = await actingFor(tx, list);
    const written = list.map((on) => ({
      event: eventOf(on, hashes.get(on.application.id) ?? BEFORE_THE_FIRST),
      note: noteOf(on, actedFor.get(on.application.id) ?? null),
    }));
    const events = written.map(({ event }) => event);
    const notes = written.map(({ note }) => note);
    await insertAll(tx, ApplicationEventRow, events);
    await insertAll(tx, ApplicationEventNoteRow, notes);
    await this.evidence.recordAll(
      tx,
      written.map(({ event, note }) => ({
        chain: chainOfApplication(event.applicationId),
        at: event.at,
        recorded: [eventEvidence(event), noteEvidence(note)],
      })),
    );
  }
}

async function lastHashes(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; hash: string }[] = await tx.query(
    `SELECT DISTINCT ON (application_id) application_id AS id, hash FROM application_event
     WHERE application_id = ANY($1::uuid[]) ORDER BY application_id, number DESC`,
    [ids],
  );
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

function eventOf(
  { application, event, personId, now }: TransitionInContext,
  previousHash: string,
): ApplicationEventRow {
  const content = {
    applicationId: application.id,
    number: event.number,
    type: event.type,
    transition: event.transition,
    fromState: event.from,
    toState: event.to,
    actorRole: event.actorRole,
    actorHash: hashActor(application.salt, personId),
    at: new Date(now.epochMilliseconds),
    procedure: event.procedure?.name ?? null,
    round: event.procedure?.round ?? null,
    previousHash,
  };
  return { ...content, hash: hashEvent(content) };
}

function noteOf(
  { application, event, personId, mandate, motivation, input, points }: TransitionInContext,
  actedFor: string | null,
): EventNote {
  return {
    applicationId: application.id,
    number: event.number,
    personId,
    mandate,
    actedFor,
    motivation,
    input,
    points: points.length > 0 ? points : null,
  };
}
