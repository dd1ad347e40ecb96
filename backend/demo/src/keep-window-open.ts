import { Injectable } from '@nestjs/common';
import { currentRun } from '@tranche/backend/allocation';
import { Clock } from '@tranche/backend/platform/clock';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { AmendTranche, countAmendments, tranchesOf } from '@tranche/backend/tranches';
import { Cast, PARTS } from './play/cast.js';
import { closingFrom } from './sets/open-window.js';

/** Opens a demonstration window anew at a start after it closed, as a published amendment. */
@Injectable()
export class KeepWindowOpen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly cast: Cast,
    private readonly amending: AmendTranche,
  ) {}

  /** @returns the new closing, or null when the window is open or its applications have been ranked */
  async keep(tranche: string): Promise<string | null> {
    if (!(await this.isDue(tranche))) return null;
    const seen = await this.unitOfWork.read((tx) => countAmendments(tx, tranche));
    const closesAt = closingFrom(this.clock.today());
    const publicationReference = 'Nagemaakt: verlenging demonstratietijdvak';
    const officer = await this.cast.persona(PARTS.officer);
    await this.amending.amend(tranche, { seen, closesAt, publicationReference }, officer);
    return closesAt;
  }

  private isDue(code: string): Promise<boolean> {
    return this.unitOfWork.read(async (tx) => {
      const tranche = (await tranchesOf(tx, [code])).get(code);
      // A set that could not be played opened none.
      if (!tranche || tranche.closesAt.getTime() > this.clock.now().epochMilliseconds) return false;
      // Whoever tries out ranking and deciding must not find the window open again. First come is
      // decided round by round, and goes on while there is money.
      const run = await currentRun(tx, code);
      return run === null || run.method === 'first-come';
    });
  }
}
