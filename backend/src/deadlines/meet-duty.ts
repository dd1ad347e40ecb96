import { Injectable } from '@nestjs/common';
import { DUTY_KINDS, refuse } from '@tranche/domain';
import { ApplicationAccess } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { ForbiddenError, NotFoundError, RefusedError } from '../platform/http/index.js';
import { DeadlineRow } from './deadline.row.js';

/** An officer writes down on which day what the letter asked came in: the term is no longer late. */
@Injectable()
export class MeetDuty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly clock: Clock,
  ) {}

  /**
   * Does nothing more the second time.
   *
   * @throws RefusedError for a day that has still to come
   */
  async meet(reference: string, id: string, metOn: string, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      if (opened.viewer !== 'staff') throw new NotFoundError();
      if (!opened.roles.includes('officer')) throw new ForbiddenError(OFFICERS_ONLY);
      const row = await tx.findOneBy(DeadlineRow, { id, applicationId: opened.application.id });
      if (!row?.kind.startsWith(DUTY_KINDS)) throw new NotFoundError();
      if (metOn > this.clock.today().toString()) throw new RefusedError(STILL_TO_COME);
      if (row.endedAt !== null) return;
      const endedAt = new Date(this.clock.now().epochMilliseconds);
      await tx.update(DeadlineRow, id, {
        standing: 'ended',
        endedAt,
        metOn,
        metBy: user.personId,
      });
    });
  }
}

const OFFICERS_ONLY = {
  nl: 'Alleen een behandelaar kan dit vastleggen.',
  en: 'Only an officer can record this.',
};

const STILL_TO_COME = refuse({
  code: 'day-to-come',
  text: {
    nl: 'De dag van ontvangst kan niet in de toekomst liggen.',
    en: 'The day of receipt cannot lie in the future.',
  },
});
