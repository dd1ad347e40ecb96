import { Injectable } from '@nestjs/common';
import type { ProgrammeDetail, ProgrammeList } from '@tranche/contracts';
import type { SignedIn } from '../../identity/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { ceilingsOfProgrammes } from './programme-money.js';
import { rowOf, togetherOf } from './programme-rows.js';
import { ProgrammeRow } from './programme.row.js';
import { rolesOnTranche } from '../roles-on-tranche.js';
import { TrancheFigures } from '../known/tranche-figures.js';
import { TrancheRow } from '../tranche.row.js';

/** The programme above the tranches: number, total and mean per tranche and together. */
@Injectable()
export class ShowProgramme {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly figures: TrancheFigures,
  ) {}

  /** Those of the schemes somebody works on, and those that have no tranche yet. */
  async list(user: SignedIn): Promise<ProgrammeList> {
    return this.unitOfWork.read(async (tx) => {
      const rows = await tx.find(ProgrammeRow, { order: { code: 'ASC' } });
      const tranches = await tx.find(TrancheRow);
      const items = rows.filter(({ code }) =>
        isSeen(
          tranches.filter(({ programme }) => programme === code),
          user,
        ),
      );
      const ceilings = await ceilingsOfProgrammes(
        tx,
        items.map(({ code }) => code),
      );
      return {
        items: items.map(({ code, name, unit, totalCents }) => ({
          code,
          name,
          unit,
          totalCents,
          leftCents: totalCents - (ceilings.get(code) ?? 0),
        })),
      };
    });
  }

  /** @throws NotFoundError also for a programme of schemes somebody has no role on */
  async show(code: string, user: SignedIn): Promise<ProgrammeDetail> {
    return this.unitOfWork.read(async (tx) => {
      const programme = await tx.findOneBy(ProgrammeRow, { code });
      const tranches = await tx.find(TrancheRow, {
        where: { programme: code },
        order: { opensAt: 'ASC', code: 'ASC' },
      });
      const visible = tranches.filter((row) => rolesOnTranche(user, row).length > 0);
      if (!programme || !isSeen(tranches, user)) throw new NotFoundError();
      const figures = await this.figures.figuresOf(
        tx,
        visible.map((row) => row.code),
      );
      const { unit } = programme;
      const rows = visible.map((row) => rowOf(row, unit, figures.get(row.code)));
      return { ...programme, tranches: rows, together: togetherOf(rows, unit) };
    });
  }
}

function isSeen(tranches: readonly TrancheRow[], user: SignedIn): boolean {
  return tranches.length === 0 || tranches.some((row) => rolesOnTranche(user, row).length > 0);
}
