import type { SchemeDetail } from '@tranche/contracts';
import type { Text } from '@tranche/domain/browser';

type Variant = SchemeDetail['variants'][number];

/** Variants to which the same amounts and shares apply. */
export interface VariantGroup {
  readonly labels: readonly Text[];
  readonly terms: Pick<Variant, 'amountText' | 'bands'>;
}

/** Says the same rules once, for all variants to which they apply. */
export function groupVariants(variants: readonly Variant[]): VariantGroup[] {
  const groups = new Map<string, VariantGroup>();
  for (const { label, amountText, bands } of variants) {
    const terms = { amountText, bands };
    const key = JSON.stringify(terms);
    groups.set(key, { labels: [...(groups.get(key)?.labels ?? []), label], terms });
  }
  return [...groups.values()];
}
