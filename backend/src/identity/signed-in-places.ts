import { Injectable } from '@nestjs/common';
import type { SignedInPlaces } from '@tranche/contracts';
import { Not } from 'typeorm';
import { UnitOfWork } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';
import { SessionRow } from './session.row.js';
import { IDLE_MINUTES, type OpenSession } from './sign-in/sessions.js';

/** The browsers in which somebody is signed in, to look at and to sign out of. */
@Injectable()
export class SignedInPlacesOfPerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list({ user, place: here }: OpenSession): Promise<SignedInPlaces> {
    const rows: PlaceRow[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT place, data, created_at, last_seen_at FROM session
         WHERE person_id = $1 AND expires_at > now()
           AND last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES})
         ORDER BY last_seen_at DESC, place`,
        [user.personId],
      ),
    );
    return {
      items: rows.map(({ place, data, created_at: signedInAt, last_seen_at: lastSeenAt }) => ({
        id: place,
        browser: data['browser'] ?? null,
        system: data['system'] ?? null,
        signedInAt: signedInAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        isHere: place === here,
      })),
    };
  }

  /** @throws NotFoundError when it is over already, or somebody else's */
  async end(place: string, { user }: OpenSession): Promise<void> {
    const { affected } = await this.unitOfWork.run((tx) =>
      tx.delete(SessionRow, { place, personId: user.personId }),
    );
    if (!affected) throw new NotFoundError();
  }

  async endOthers({ user, place }: OpenSession): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.delete(SessionRow, { personId: user.personId, place: Not(place) }),
    );
  }
}

interface PlaceRow {
  readonly place: string;
  readonly data: Record<string, string>;
  readonly created_at: Date;
  readonly last_seen_at: Date;
}
