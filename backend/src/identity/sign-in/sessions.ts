import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SessionTime } from '@tranche/contracts';
import type { FastifyRequest } from 'fastify';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { PeopleRepository } from '../people.repository.js';
import { SessionRow } from '../session.row.js';
import type { SignedIn } from '../signed-in.js';
import { SESSION_COOKIE } from './cookies.js';
import type { Device } from './device-of.js';

/** Somebody who does nothing for this long is signed out. */
export const IDLE_MINUTES = 30;
const ABSOLUTE_HOURS = 8;
/** Writing at every request would cost more than it tells. */
const TOUCH_AFTER_SECONDS = 60;

/** Who makes a request, in which session. */
export interface OpenSession {
  readonly user: SignedIn;
  readonly place: string;
  readonly time: SessionTime;
}

/**
 * Sessions on the server: nothing in the browser but an opaque value. They run on the machine's own
 * time, not the portal's clock: rehearsing another day must not sign everybody out.
 */
@Injectable()
export class Sessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleRepository,
  ) {}

  /** Starts a session, always with a new value: what was known before sign-in is worth nothing. */
  async start(personId: string, device: Device = {}): Promise<string> {
    const value = randomBytes(32).toString('base64url');
    const now = new Date();
    const expiresAt = new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000);
    await this.unitOfWork.run((tx) =>
      tx.insert(SessionRow, {
        id: hashOf(value),
        personId,
        place: randomUUID(),
        data: { ...device },
        createdAt: now,
        lastSeenAt: now,
        expiresAt,
      }),
    );
    return value;
  }

  /** The session of a request, which goes on for another half hour because of it. */
  async open(request: FastifyRequest): Promise<OpenSession | null> {
    const value = request.cookies[SESSION_COOKIE];
    if (!value) return null;
    const id = hashOf(value);
    const found = await this.unitOfWork.read(async (tx) => {
      const session = await running(tx, id);
      if (!session) return null;
      return { session, user: await this.people.signedIn(tx, session.person_id) };
    });
    if (!found) return null;
    const { session, user } = found;
    const isTouched = session.idle > TOUCH_AFTER_SECONDS;
    if (isTouched) {
      await this.unitOfWork.run((tx) => tx.update(SessionRow, id, { lastSeenAt: new Date() }));
    }
    const time = timeOf(isTouched ? { ...session, idle: 0 } : session);
    return user && { user, place: session.place, time };
  }

  async end(request: FastifyRequest): Promise<void> {
    const value = request.cookies[SESSION_COOKIE];
    if (value) await this.unitOfWork.run((tx) => tx.delete(SessionRow, { id: hashOf(value) }));
  }
}

async function running(tx: Tx, id: string): Promise<SessionFacts | undefined> {
  const rows: SessionFacts[] = await tx.query(
    `SELECT person_id, place, extract(epoch FROM now() - last_seen_at)::int AS idle,
       extract(epoch FROM expires_at - now())::int AS at_most
     FROM session
     WHERE id = $1 AND person_id IS NOT NULL AND expires_at > now()
       AND last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES})`,
    [id],
  );
  return rows[0];
}

interface SessionFacts {
  readonly person_id: string;
  readonly place: string;
  readonly idle: number;
  readonly at_most: number;
}

/** What is promised holds: a later request may not be written down for a minute. */
function timeOf({ idle, at_most: secondsAtMost }: SessionFacts): SessionTime {
  const idleSeconds = IDLE_MINUTES * 60 - TOUCH_AFTER_SECONDS;
  const secondsLeft = Math.max(0, Math.min(IDLE_MINUTES * 60 - idle, secondsAtMost));
  return { secondsLeft, idleSeconds, secondsAtMost };
}

/** The database never holds a value that would open a session. */
export function hashOf(value: string): string {
  return createHash('sha256').update(value).digest('base64url');
}
