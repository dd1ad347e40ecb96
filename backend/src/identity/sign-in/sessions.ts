import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { UnitOfWork } from '../../platform/database/index.js';
import { PeopleRepository } from '../people.repository.js';
import { SessionRow } from '../session.row.js';
import type { SignedIn } from '../signed-in.js';
import { SESSION_COOKIE } from './cookies.js';

const IDLE_MINUTES = 30;
const ABSOLUTE_HOURS = 8;
/** Writing at every request would cost more than it tells. */
const TOUCH_AFTER_SECONDS = 60;

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
  async start(personId: string): Promise<string> {
    const value = randomBytes(32).toString('base64url');
    const now = new Date();
    const expiresAt = new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000);
    await this.unitOfWork.run((tx) =>
      tx.insert(SessionRow, {
        id: hashOf(value),
        personId,
        data: {},
        createdAt: now,
        lastSeenAt: now,
        expiresAt,
      }),
    );
    return value;
  }

  async userOf(request: FastifyRequest): Promise<SignedIn | null> {
    const value = request.cookies[SESSION_COOKIE];
    if (!value) return null;
    const personId = await this.personOf(hashOf(value));
    return personId ? this.unitOfWork.read((tx) => this.people.signedIn(tx, personId)) : null;
  }

  async end(request: FastifyRequest): Promise<void> {
    const value = request.cookies[SESSION_COOKIE];
    if (value) await this.unitOfWork.run((tx) => tx.delete(SessionRow, { id: hashOf(value) }));
  }

  private async personOf(id: string): Promise<string | null> {
    const rows: { person_id: string; idle: number }[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT person_id, extract(epoch FROM now() - last_seen_at)::int AS idle FROM session
         WHERE id = $1 AND person_id IS NOT NULL AND expires_at > now()
           AND last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES})`,
        [id],
      ),
    );
    const [session] = rows;
    if (!session) return null;
    if (session.idle > TOUCH_AFTER_SECONDS) {
      await this.unitOfWork.run((tx) => tx.update(SessionRow, id, { lastSeenAt: new Date() }));
    }
    return session.person_id;
  }
}

/** The database never holds a value that would open a session. */
export function hashOf(value: string): string {
  return createHash('sha256').update(value).digest('base64url');
}
