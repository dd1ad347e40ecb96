import type { AllocationView } from '@tranche/contracts';

export type Ranked = AllocationView['items'][number];

export interface RankedRow extends Ranked {
  /** The ceiling was reached: from this row on nobody is awarded. */
  readonly isBelowCut: boolean;
}

export interface RankingList {
  readonly list: string;
  readonly label: Ranked['listLabel'];
  /** By place. */
  readonly rows: readonly RankedRow[];
  /** Rejected on quality, so without a place. */
  readonly unplaced: readonly Ranked[];
}

/** The ranking as it is shown: one table per list, the line of the ceiling in each. */
export function rankingLists(items: AllocationView['items']): readonly RankingList[] {
  const lists = new Map(items.map(({ list, listLabel }) => [list, listLabel]));
  return [...lists].map(([list, label]) => {
    const own = items.filter((item) => item.list === list);
    const placed = own
      .filter(({ place }) => place !== null)
      .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
    const cut = placed.findIndex(({ outcome }) => outcome === 'reject-ceiling');
    return {
      list,
      label,
      rows: placed.map((item, index) => ({ ...item, isBelowCut: index === cut })),
      unplaced: own.filter(({ place }) => place === null),
    };
  });
}

export interface RankingSummary {
  readonly awards: number;
  readonly byQuality: number;
  readonly byCeiling: number;
  /** The last that still fits, to see where the line falls. */
  readonly lastAwarded: Ranked | null;
}

/** What a decision about the whole ranking would do. */
export function summaryOf(items: AllocationView['items']): RankingSummary {
  const count = (outcome: Ranked['outcome']) =>
    items.filter((item) => item.outcome === outcome).length;
  const [lastAwarded] = items
    .filter(({ outcome }) => outcome === 'award')
    .toSorted((one, other) => other.cumulativeCents - one.cumulativeCents);
  return {
    awards: count('award'),
    byQuality: count('reject-quality'),
    byCeiling: count('reject-ceiling'),
    lastAwarded: lastAwarded ?? null,
  };
}
