import { Injectable } from '@nestjs/common';
import type { TrancheList } from '@tranche/contracts';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { rolesOnTranche } from './roles-on-tranche.js';
import { TrancheFigures } from './known/tranche-figures.js';
import { toTrancheSummary } from './tranche-summary.js';
import { TrancheRow } from './tranche.row.js';

/** The tranches somebody has a role on, the newest window first. */
@Injectable()
export class ListTranches {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly figures: TrancheFigures,
    private readonly clock: Clock,
  ) {}

  async list(user: SignedIn): Promise<TrancheList> {
    return this.unitOfWork.read(async (tx) => {
      const rows = await tx.find(TrancheRow, { order: { opensAt: 'DESC', code: 'ASC' } });
      const visible = rows.filter((row) => rolesOnTranche(user, row).length > 0);
      const figures = await this.figures.figuresOf(
        tx,
        visible.map((row) => row.code),
      );
      const now = this.clock.now();
      return { items: visible.map((row) => toTrancheSummary(row, figures.get(row.code), now)) };
    });
  }
}
