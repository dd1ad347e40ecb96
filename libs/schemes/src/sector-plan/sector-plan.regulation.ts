import type { Regulation } from '@tranche/domain';

/** Regulations are cited by their Dutch title in every language. */
export function regulation(title: string, bwbId: string): Regulation {
  return { title: { nl: title, en: title }, bwbId, url: `https://wetten.overheid.nl/${bwbId}` };
}
