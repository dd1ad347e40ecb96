/** A band of the co-financing, as the API measures it: the server compares, the screen draws. */
export interface MeterBand {
  readonly code: string;
  readonly label: string;
  readonly amountCents: number;
  readonly minimumCents: number | null;
  readonly maximumCents: number | null;
  readonly standing: 'within' | 'short' | 'over';
  readonly byCents: number;
  /** Another band counts this money as well: it is not stacked with the rest. */
  readonly isPartOfAnother: boolean;
  readonly article?: string | undefined;
  /** The band in one sentence, when the server says more than short or over. */
  readonly sentence?: string;
}

/** Where a band's fill ends and what the law allows, in per cent of the budget, for drawing only. */
export interface BandGeometry {
  readonly fill: number;
  readonly allowedFrom: number;
  readonly allowedTo: number;
  readonly hasLimits: boolean;
}

/** A share of the budget on a scale of 0 to 100; never used to decide anything. */
export function percentOf(cents: number, budgetCents: number): number {
  if (budgetCents <= 0) return 0;
  return Math.min(100, Math.max(0, (100 * cents) / budgetCents));
}

export function geometryOf(band: MeterBand, budgetCents: number): BandGeometry {
  return {
    fill: percentOf(band.amountCents, budgetCents),
    allowedFrom: percentOf(band.minimumCents ?? 0, budgetCents),
    allowedTo: band.maximumCents === null ? 100 : percentOf(band.maximumCents, budgetCents),
    hasLimits: band.minimumCents !== null || band.maximumCents !== null,
  };
}
