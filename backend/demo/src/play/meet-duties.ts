import { Injectable } from '@nestjs/common';
import { everyApplicationIn } from '@tranche/backend/applications';
import { MeetDuty, termsOver } from '@tranche/backend/deadlines';
import { Clock } from '@tranche/backend/platform/clock';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { DUTY_KINDS, stepThatRecords } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { HistoryClock } from '../history-clock.js';
import { Cast, PARTS } from './cast.js';
import { sideBySide, WIDTH } from './side-by-side.js';

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
    const before = this.present.today().toString();
    const written = await this.unitOfWork.read(async (tx) => {
      const applications = await everyApplicationIn(tx, tranche);
      const schemes = new Map(
        applications.map(({ id, scheme, version }) => [id, findScheme(scheme, version)]),
      );
      const past = await termsOver(tx, [...schemes.keys()], { prefix: DUTY_KINDS, before });
      return past.flatMap(({ id, applicationId, kind, dueOn }) => {
        const scheme = schemes.get(applicationId);
        const isOfStep = scheme && stepThatRecords(scheme, kind) !== null;
        return dueOn === null || isOfStep ? [] : [{ id, dueOn }];
      });
    });
    await sideBySide(written, WIDTH, ({ id, dueOn }) =>
      this.clock.at(`${dueOn}T12:00:00Z`, () => this.meeting.meetAlone(id, dueOn, officer)),
    );
  }
}
