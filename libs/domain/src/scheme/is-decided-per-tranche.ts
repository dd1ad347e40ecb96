import type { SchemeVersion } from './scheme.js';

const PER_TRANCHE: readonly string[] = ['rank', 'award', 'reject-on-quality', 'reject-by-ceiling'];

/**
 * Whether a transition decides a whole tranche under its lock, never one application by itself. Where
 * nothing is divided, every application is decided by itself.
 */
export function isDecidedPerTranche(
  { allocation }: Pick<SchemeVersion, 'allocation'>,
  transition: string,
): boolean {
  return allocation.method !== 'none' && PER_TRANCHE.includes(transition);
}
