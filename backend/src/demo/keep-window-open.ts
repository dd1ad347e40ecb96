import { Injectable } from '@nestjs/common';
import { currentRun } from '../allocation/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { AmendTranche, TrancheRow } from '../tranches/index.js';
import { Cast, PARTS } from './play/cast.js';
import { closingFrom, RUNNING_TRANCHE } from './sets/rif-2024.js';

/** Opens the demonstration window anew at a start after it closed, as a published amendment. */
@Injectable()
export class KeepWindowOpen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly cast: Cast,
    private readonly amending: AmendTranche,
  ) {}

  /** @returns the new closing, or null when the window is open or its ranking has been made */
  async keep(): Promise<string | null> {
    const isDue = await this.unitOfWork.read(async (tx) => {
      const tranche = await tx.findOneByOrFail(TrancheRow, { code: RUNNING_TRANCHE });
      const hasClosed = tranche.closesAt.getTime() <= this.clock.now().epochMilliseconds;
      // Whoever tries out ranking and deciding must not find the window open again.
      return hasClosed && (await currentRun(tx, RUNNING_TRANCHE)) === null;
    });
    if (!isDue) return null;
    const closesAt = closingFrom(this.clock.today());
    const publicationReference = 'Nagemaakt: verlenging demonstratietijdvak';
    const officer = await this.cast.persona(PARTS.officer);
    await this.amending.amend(RUNNING_TRANCHE, { closesAt, publicationReference }, officer);
    return closesAt;
  }
}
