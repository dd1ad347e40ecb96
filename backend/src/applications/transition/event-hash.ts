import { createHash } from 'node:crypto';
import { canonicalJson } from '@tranche/domain';

/** The hash that the first event of an application follows. */
export const BEFORE_THE_FIRST = '0'.repeat(64);

/** What an event's hash covers: everything but the hash itself. */
export interface HashedEvent {
  readonly applicationId: string;
  readonly number: number;
  readonly type: string;
  readonly transition: string;
  readonly fromState: string;
  readonly toState: string;
  readonly actorRole: string;
  readonly actorHash: string;
  readonly at: Date;
  /** Null for the main procedure. */
  readonly procedure: string | null;
  readonly round: number | null;
  readonly previousHash: string;
}

/** SHA-256 over the event and the hash before it: changing any event breaks the chain after it. */
export function hashEvent(event: HashedEvent): string {
  const content = canonicalJson([
    event.applicationId,
    event.number,
    event.type,
    event.transition,
    event.fromState,
    event.toState,
    event.actorRole,
    event.actorHash,
    event.at.toISOString(),
    event.previousHash,
    // Named only where there is one: what was chained before there were any stays what it was.
    ...(event.procedure === null ? [] : [event.procedure, event.round]),
  ]);
  return createHash('sha256').update(content).digest('hex');
}

/** Points at a person without naming one: the salt is erased with the application's data. */
export function hashActor(salt: string, personId: string | null): string {
  return createHash('sha256')
    .update(`${salt}:${personId ?? 'system'}`)
    .digest('hex');
}
