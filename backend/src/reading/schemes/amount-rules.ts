import type { AmountRule } from '@tranche/domain';

/** A place, or an approval: there is no amount to tell. */
export function isNoMoney({ kind }: AmountRule): boolean {
  return kind === 'none' || kind === 'place';
}
