import { Injectable } from '@nestjs/common';
import type { ProgrammeDetail, ProgrammeList } from '@tranche/contracts';
import type { Unit } from '@tranche/domain';
import type { SignedIn } from '../../identity/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { freeCentsOf } from '../free-cents.js';
import { ProgrammeRow } from './programme.row.js';
import { rolesOnTranche } from '../roles-on-tranche.js';
import { TrancheFigures, type FiguresOfTranche } from '../known/tranche-figures.js';
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
      return {
        items: items.map(({ code, name, unit, totalCents }) => ({ code, name, unit, totalCents })),
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
      const rows = visible.map((row) => toRow(row, unit, figures.get(row.code)));
      return { ...programme, tranches: rows, together: together(rows, unit) };
    });
  }
}

function isSeen(tranches: readonly TrancheRow[], user: SignedIn): boolean {
  return tranches.length === 0 || tranches.some((row) => rolesOnTranche(user, row).length > 0);
}

type ProgrammeTranche = ProgrammeDetail['tranches'][number];

function toRow(
  { code, name }: TrancheRow,
  unit: Unit,
  figures?: FiguresOfTranche,
): ProgrammeTranche {
  const awarded = figures?.awarded ?? 0;
  const awardedCents = figures?.awardedCents ?? 0;
  return {
    code,
    name,
    ceilingCents: figures?.ceilingCents ?? 0,
    rolledOverCents: figures?.rolledInCents ?? 0,
    applications: figures?.submitted ?? 0,
    awarded,
    awardedCents,
    meanCents: meanOf(awardedCents, awarded, unit),
    freeCents: figures ? freeCentsOf(figures) : 0,
  };
}

/** What stands under a column is the sum of the column, or no reader trusts the rest. */
function together(rows: readonly ProgrammeTranche[], unit: Unit) {
  const totalOf = (amount: (row: ProgrammeTranche) => number) =>
    rows.reduce((total, row) => total + amount(row), 0);
  const awarded = totalOf((row) => row.awarded);
  const awardedCents = totalOf((row) => row.awardedCents);
  return {
    ceilingCents: totalOf((row) => row.ceilingCents),
    applications: totalOf((row) => row.applications),
    awarded,
    awardedCents,
    meanCents: meanOf(awardedCents, awarded, unit),
    freeCents: totalOf((row) => row.freeCents),
  };
}

/** The mean award, rounded to the cent; there is none without awards, and of places it says nothing. */
function meanOf(totalCents: number, count: number, unit: Unit): number | null {
  return count === 0 || unit === 'place' ? null : Math.round(totalCents / count);
}
