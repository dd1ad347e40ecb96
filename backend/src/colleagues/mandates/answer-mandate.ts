import { Injectable } from '@nestjs/common';
import type { AnswerMandate as Request } from '@tranche/contracts';
import { refuse } from '@tranche/domain';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { NotFoundError, RefusedError } from '../../platform/errors/index.js';
import { MandateRow } from './mandate.row.js';
import { lockMandate } from './lock-mandate.js';
import { isReceivedBy, standingOn } from './offered-mandate.js';
import { TellMandates } from './tell-mandates.js';

/** Who was offered a mandate takes it up, or does not; who gave it hears which. */
@Injectable()
export class AnswerMandate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly telling: TellMandates,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFoundError for anybody else: that it was given is no business of theirs
   * @throws RefusedError when it was answered, withdrawn, or is over
   */
  async answer(id: string, { answer }: Request, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const row = await lockMandate(tx, id);
      if (!isReceivedBy(row, user)) throw new NotFoundError();
      if (standingOn(row, this.clock.today()) !== 'offered') throw new RefusedError(OVER);
      // Who gave it reads mail at the address as well: nobody gives herself one.
      if (row.givenBy === user.personId) throw new RefusedError(OVER);
      const answeredAt = new Date(this.clock.now().epochMilliseconds);
      const personId = answer === 'accepted' ? user.personId : null;
      await tx.update(MandateRow, id, { answer, answeredAt, personId });
      await this.telling.answered(tx, { ...row, answer }, user.name);
    });
  }
}

const OVER = refuse({
  code: 'mandate-over',
  text: {
    nl: 'Deze machtiging is al beantwoord, ingetrokken of voorbij. Vraag om een nieuwe als u haar nodig hebt.',
    en: 'This mandate was answered already, was withdrawn or is over. Ask for a new one if you need it.',
  },
});
