import type { PartnerView } from '@tranche/contracts';

/** What a partner promises to put in, in cents. */
export interface Pledge {
  readonly cashCents: number;
  readonly inKindCents: number;
}

export function pledgeOf({ cashCents, inKindCents }: PartnerView): Pledge {
  return { cashCents, inKindCents };
}

/** Whether it is what this device may have kept of a pledge. */
export function isPledge(kept: unknown): kept is Pledge {
  if (typeof kept !== 'object' || kept === null) return false;
  if (!('cashCents' in kept && 'inKindCents' in kept)) return false;
  return typeof kept.cashCents === 'number' && typeof kept.inKindCents === 'number';
}

export function totalOf({ cashCents, inKindCents }: Pledge): number {
  return cashCents + inKindCents;
}

/** The pledges of a whole partnership together. */
export function sumOf(pledges: readonly Pledge[]): Pledge {
  return {
    cashCents: pledges.reduce((sum, each) => sum + each.cashCents, 0),
    inKindCents: pledges.reduce((sum, each) => sum + each.inKindCents, 0),
  };
}
