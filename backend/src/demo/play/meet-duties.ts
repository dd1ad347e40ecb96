import { Injectable } from '@nestjs/common';
import { DUTY_KINDS } from '@tranche/domain';
import { MeetDuty } from '../../deadlines/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { HistoryClock } from '../history-clock.js';
import { Cast, PARTS } from './cast.js';
import { sideBySide, WIDTH } from './side-by-side.js';

interface PastDuty {
  readonly id: string;
  readonly dueOn: string;
}

/** In the history every report and account came in on its last day, and an officer wrote it down. */
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
        `SELECT d.id, d.due_on::text AS "dueOn"
         FROM deadline d JOIN application a ON a.id = d.application_id
         WHERE a.tranche = $1 AND d.kind LIKE $2 AND d.ended_at IS NULL AND d.due_on < $3
         ORDER BY d.due_on, a.reference`,
        [tranche, `${DUTY_KINDS}%`, this.present.today().toString()],
      ),
    );
    await sideBySide(past, WIDTH, ({ id, dueOn }) =>
      this.clock.at(`${dueOn}T12:00:00Z`, () => this.meeting.meetAlone(id, dueOn, officer)),
    );
  }
}
