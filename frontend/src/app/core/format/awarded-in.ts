import type { ApplicationSummary } from '@tranche/contracts';

/** How an award is said: as places, with what the scheme adds for overhead, or as it is. */
export function awardedIn({
  unit,
  overheadCents,
}: Pick<ApplicationSummary, 'unit' | 'overheadCents'>): '' | '-places' | '-overhead' {
  if (unit === 'place') return '-places';
  return overheadCents === undefined ? '' : '-overhead';
}
