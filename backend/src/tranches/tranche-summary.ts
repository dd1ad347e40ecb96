import type { TrancheList } from '@tranche/contracts';
import { unitOf, versionTitleOf } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { FiguresOfTranche } from './known/tranche-figures.js';
import { standingOf } from './tranche-standing.js';
import type { Tranche } from './tranche.js';

/** A tranche as it stands in a list. */
export function toTrancheSummary(
  row: Tranche,
  figures: FiguresOfTranche | undefined,
  now: Temporal.Instant,
): TrancheList['items'][number] {
  const scheme = findScheme(row.scheme, row.version);
  return {
    code: row.code,
    scheme: row.scheme,
    version: row.version,
    schemeName: scheme.name,
    versionTitle: versionTitleOf(scheme),
    programme: row.programme,
    name: row.name,
    opensAt: row.opensAt.toISOString(),
    closesAt: row.closesAt.toISOString(),
    standing: standingOf(row, now),
    applications: figures?.applications ?? 0,
    submitted: figures?.submitted ?? 0,
    awarded: figures?.awarded ?? 0,
    unit: unitOf(scheme),
    ceilingCents: figures?.ceilingCents ?? 0,
    committedCents: figures?.committedCents ?? 0,
    requestedCents: figures?.requestedCents ?? 0,
  };
}
