import type { Text } from '@tranche/domain';

/** In the words of whoever decided: one language, both columns. */
export function groundsIn(motivation: string | null): Text[] {
  return motivation === null ? [] : [{ nl: motivation, en: motivation }];
}
