import type { Regulation } from '@tranche/domain';

/** Regulations are cited by their Dutch title in every language. */
export function regulation(nl: string, bwbId: string): Regulation {
  return { title: { nl, en: nl }, bwbId, url: `https://wetten.overheid.nl/${bwbId}` };
}
