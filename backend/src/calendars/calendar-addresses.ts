import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarAddress, CalendarStanding } from '@tranche/contracts';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { CalendarAddressRow } from './calendar-address.row.js';

/** 256 bits: as hard to guess as a session. */
const SECRET_BYTES = 32;

/** One secret address for each person who asked for it; a new one ends the one before at once. */
@Injectable()
export class CalendarAddresses {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async standing({ personId }: SignedIn): Promise<CalendarStanding> {
    return this.unitOfWork.read(async (tx) => {
      const row = await tx.findOneBy(CalendarAddressRow, { personId });
      return { since: row?.madeAt.toISOString() ?? null };
    });
  }

  /** @returns the address, which is never shown again */
  async make({ personId }: SignedIn): Promise<CalendarAddress> {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const madeAt = new Date(this.clock.now().epochMilliseconds);
    await this.unitOfWork.run((tx) =>
      tx.upsert(CalendarAddressRow, { personId, secretSha256: hashOf(secret), madeAt }, [
        'personId',
      ]),
    );
    const address = `${this.config.publicUrl}/v1/calendars/${secret}`;
    return { address, since: madeAt.toISOString() };
  }

  async end({ personId }: SignedIn): Promise<CalendarStanding> {
    await this.unitOfWork.run((tx) => tx.delete(CalendarAddressRow, { personId }));
    return { since: null };
  }
}

/** Our own choice: somebody with tasks signs in more often. */
const READS_DAYS = 90;

/** The last day on which a calendar is told what waits for somebody who signed in last on a day. */
export function readsUntil(signedInOn: Temporal.PlainDate): Temporal.PlainDate {
  return signedInOn.add({ days: READS_DAYS });
}

/** Whose calendar an address is; null where it is nobody's, or not any more. */
export async function readerOfCalendar(tx: Tx, secret: string): Promise<string | null> {
  const row = await tx.findOneBy(CalendarAddressRow, { secretSha256: hashOf(secret) });
  return row?.personId ?? null;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
