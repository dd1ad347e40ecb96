import { isRankingMethod, type AllocationMethod } from '@tranche/domain';

/** By what an allocation knows an application: its reference where it is ranked, else its ticket. */
export function allocationKey(
  method: AllocationMethod | 'none',
  { reference, ticket }: { readonly reference: string; readonly ticket: string | null },
): string {
  return isRankingMethod(method) ? reference : (ticket ?? reference);
}
