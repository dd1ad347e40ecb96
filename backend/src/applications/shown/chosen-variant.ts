import type { SchemeVersion, Text } from '@tranche/domain';

/** What the variant that was chosen is called; null where there is nothing to choose. */
export function chosenVariant({ variants }: SchemeVersion, code: string): Text | null {
  const isChosen = Object.keys(variants).length > 1;
  return isChosen ? (variants[code]?.label ?? { nl: code, en: code }) : null;
}
