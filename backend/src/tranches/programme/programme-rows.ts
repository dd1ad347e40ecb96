import type { ProgrammeDetail } from '@tranche/contracts';
import type { Unit } from '@tranche/domain';
import { freeCentsOf } from '../free-cents.js';
import type { FiguresOfTranche } from '../known/tranche-figures.js';
import type { TrancheRow } from '../tranche.row.js';

type ProgrammeTranche = ProgrammeDetail['tranches'][number];

/** One tranche of a programme: what it had, awarded and left. */
export function rowOf(
  { code, name }: Pick<TrancheRow, 'code' | 'name'>,
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
export function togetherOf(
  rows: readonly ProgrammeTranche[],
  unit: Unit,
): ProgrammeDetail['together'] {
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
