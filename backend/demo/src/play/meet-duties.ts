import { Injectable } from '@nestjs/common';
import { MeetDuty } from '@tranche/backend/deadlines';
import { Clock } from '@tranche/backend/platform/clock';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { DUTY_KINDS, stepThatRecords } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { HistoryClock } from '../history-clock.js';
import { Cast, PARTS } from './cast.js';
import { sideBySide, WIDTH } from './side-by-side.js';

interface PastDuty {
  readonly id: string;
  readonly dueOn: string;
  readonly kind: string;
  readonly scheme: string;
  readonly version: string;
}

/**
 * In the history every report came in on its last day, and an officer wrote it down. An account is
 * recorded by a step of its own, with what is in it: where that step was not taken none came in.
 */
@Injectable()
export class MeetDuties {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly present: Clock,
    private readonly clock: HistoryClock,
    private readonly cast: Cast,
    private readonly meeting: MeetDuty,
  ) {}

  async meet(tranche: string): Promise<void> {
    const officer = await this.cast.persona(PARTS.officer);
    const past: PastDuty[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT d.id, d.due_on::text AS "dueOn", d.kind, a.scheme, a.version
         FROM deadline d JOIN application a ON a.id = d.application_id
         WHERE a.tranche = $1 AND d.kind LIKE $2 AND d.ended_at IS NULL AND d.due_on < $3
         ORDER BY d.due_on, a.reference`,
        [tranche, `${DUTY_KINDS}%`, this.present.today().toString()],
      ),
    );
    const written = past.filter(
      ({ scheme, version, kind }) => stepThatRecords(findScheme(scheme, version), kind) === null,
    );
    await sideBySide(written, WIDTH, ({ id, dueOn }) =>
      this.clock.at(`${dueOn}T12:00:00Z`, () => this.meeting.meetAlone(id, dueOn, officer)),
    );
  }
}
