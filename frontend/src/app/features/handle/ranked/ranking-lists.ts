import type { AllocationView, TrancheDetail } from '@tranche/contracts';

export type Ranked = AllocationView['items'][number];

export interface RankedRow extends Ranked {
  /** The ceiling was reached: from this row on nobody is awarded. */
  readonly isBelowCut: boolean;
}

export interface RankingList {
  readonly list: string;
  /** Null where all stand on one list, which has no name. */
  readonly label: Ranked['listLabel'] | null;
  /** Other lists are paid from the same ceiling, so that the running sum counts their awards too. */
  readonly sharesCeiling: boolean;
  /** By place; without a place, such as those rejected on quality, at the end. */
  readonly rows: readonly RankedRow[];
}

/** How the API calls the list of an allocation that knows only one. */
const EVERYBODY = 'everybody';

/**
 * The ranking as it is shown: one table per list, the line of the ceiling in each.
 *
 * @param budgetLines their names, where an allocation hands out budget lines instead of ranking lists
 */
export function rankingLists(
  items: AllocationView['items'],
  budgetLines: TrancheDetail['budgetLines'] = [],
): readonly RankingList[] {
  const lists = Map.groupBy(items, ({ list }) => list);
  return [...lists].map(([list, own]) => {
    const rows = own.toSorted((one, other) => orderOf(one) - orderOf(other));
    const cut = cutIn(rows);
    const line = budgetLines.find(({ code }) => code === list);
    const label = list === EVERYBODY ? null : (line?.name ?? own[0]?.listLabel ?? null);
    return {
      list,
      label,
      sharesCeiling: !addsUp(rows),
      rows: rows.map((item, index) => ({ ...item, isBelowCut: index === cut })),
    };
  });
}

/** Whether the running sum is that of the awards of this list alone. */
function addsUp(rows: readonly Ranked[]): boolean {
  let sum = 0;
  return rows
    .filter(({ outcome, place }) => outcome === 'award' && place !== null)
    .toSorted((one, other) => one.cumulativeCents - other.cumulativeCents)
    .every(({ cents, cumulativeCents }) => (sum += cents) === cumulativeCents);
}

function orderOf({ place }: Ranked): number {
  return place ?? Number.MAX_SAFE_INTEGER;
}

/** Where the line runs; nowhere when a smaller application further on still fits. */
function cutIn(rows: readonly Ranked[]): number {
  const cut = rows.findIndex(
    ({ outcome, place }) => place !== null && outcome === 'reject-ceiling',
  );
  const isCrossed = cut >= 0 && rows.slice(cut).some(({ outcome }) => outcome === 'award');
  return isCrossed ? -1 : cut;
}

export interface RankingSummary {
  readonly awards: number;
  readonly byQuality: number;
  readonly byCeiling: number;
  /** The last that still fits, to see where the line falls; none where there are no places. */
  readonly lastAwarded: Ranked | null;
}

/** What a decision about the whole ranking would do. */
export function summaryOf(items: AllocationView['items']): RankingSummary {
  const count = (outcome: Ranked['outcome']) =>
    items.filter((item) => item.outcome === outcome).length;
  const [lastAwarded] = items
    .filter(({ outcome, place }) => outcome === 'award' && place !== null)
    .toSorted((one, other) => other.cumulativeCents - one.cumulativeCents);
  return {
    awards: count('award'),
    byQuality: count('reject-quality'),
    byCeiling: count('reject-ceiling'),
    lastAwarded: lastAwarded ?? null,
  };
}
