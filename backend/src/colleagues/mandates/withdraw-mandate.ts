import { Injectable } from '@nestjs/common';
import type { WithdrawMandate as Request } from '@tranche/contracts';
import { refuse } from '@tranche/domain';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { NotFoundError, RefusedError } from '../../platform/errors/index.js';
import { lockMandate } from './lock-mandate.js';
import { MandateRow } from './mandate.row.js';
import { actsFor, isLive, isReceivedBy, standingOn } from './offered-mandate.js';
import { TellMandates } from './tell-mandates.js';

/** Ends a mandate at once, by who acts for the organisation or by who received it (BW 3:72). */
@Injectable()
export class WithdrawMandate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly telling: TellMandates,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFoundError for anybody else
   * @throws RefusedError when there is nothing to withdraw any more
   */
  async withdraw(id: string, { reason }: Request, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const row = await lockMandate(tx, id);
      const isGivers = actsFor(user, row.organisationId);
      // Who did not take it up yet says no to it instead.
      const isHers = row.answer === 'accepted' && isReceivedBy(row, user);
      if (!isGivers && !isHers) throw new NotFoundError();
      if (!isLive(standingOn(row, this.clock.today()))) throw new RefusedError(NOTHING_LEFT);
      const withdrawn = {
        withdrawnAt: new Date(this.clock.now().epochMilliseconds),
        withdrawnBy: user.personId,
        withdrawReason: reason,
      };
      await tx.update(MandateRow, id, withdrawn);
      await this.telling.withdrawn(tx, { ...row, ...withdrawn }, user);
    });
  }
}

const NOTHING_LEFT = refuse({
  code: 'mandate-over',
  text: {
    nl: 'Deze machtiging geldt al niet meer. U hoeft niets te doen.',
    en: 'This mandate does not hold any more. You need not do anything.',
  },
});
