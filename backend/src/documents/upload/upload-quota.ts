import { Injectable } from '@nestjs/common';
import { refuse, type Text } from '@tranche/domain';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import type { Tx } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';

const MEGABYTE = 1024 * 1024;

interface Used {
  readonly application: string;
  readonly person: string;
}

/** How much an application may hold, and a person may send in a day. */
@Injectable()
export class UploadQuota {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /**
   * @param bytes of what would be added; before it has come in, 1
   * @throws RefusedError when there is no room for it
   */
  async requireRoom(
    tx: Tx,
    upload: { applicationId: string; personId: string; bytes: number },
  ): Promise<void> {
    const { applicationId, personId, bytes } = upload;
    const { mbPerApplication, mbPerPersonPerDay } = this.config.uploads;
    const [used]: Used[] = await tx.query(
      `SELECT coalesce(sum(bytes) FILTER (WHERE application_id = $1 AND erased_at IS NULL), 0)
           AS application,
         coalesce(sum(bytes) FILTER (WHERE uploaded_by = $2 AND uploaded_at > $3), 0) AS person
       FROM application_document
       WHERE application_id = $1 OR (uploaded_by = $2 AND uploaded_at > $3)`,
      [applicationId, personId, this.aDayAgo()],
    );
    const room = (sum: string | undefined, megabytes: number): boolean =>
      Number(sum ?? 0) + bytes <= megabytes * MEGABYTE;
    if (!room(used?.application, mbPerApplication)) throw refused(APPLICATION(mbPerApplication));
    if (!room(used?.person, mbPerPersonPerDay)) throw refused(PERSON(mbPerPersonPerDay));
  }

  private aDayAgo(): Date {
    return new Date(this.clock.now().subtract({ hours: 24 }).epochMilliseconds);
  }
}

function refused(text: Text): RefusedError {
  return new RefusedError(refuse({ code: 'no-room-for-document', text }));
}

const APPLICATION = (megabytes: number): Text => ({
  nl: `De documenten van deze aanvraag mogen samen hooguit ${megabytes} MB zijn. Verwijder een document dat niet nodig is, of maak dit bestand kleiner.`,
  en: `The documents of this application may be ${megabytes} MB together at most. Remove a document that is not needed, or make this file smaller.`,
});

const PERSON = (megabytes: number): Text => ({
  nl: `U hebt in 24 uur ${megabytes} MB aan bestanden gestuurd; meer kan niet op één dag. Ga morgen verder.`,
  en: `You have sent ${megabytes} MB of files within 24 hours; more is not possible in one day. Go on tomorrow.`,
});
