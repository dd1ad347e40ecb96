import type { Unit } from '../../money/index.js';
import type { SchemeVersion } from '../scheme.js';

/**
 * What the ceilings of a version count; null where it divides nothing that runs out, such as an
 * approval that everybody gets who meets the rules. All variants count the same: the contract says so.
 *
 * @example unitOf(examPilot) // 'place'
 */
export function unitOf({ variants }: Pick<SchemeVersion, 'variants'>): Unit | null {
  const kinds = new Set(Object.values(variants).map(({ amount }) => amount.kind));
  if (kinds.has('place')) return 'place';
  return [...kinds].every((kind) => kind === 'none') ? null : 'euro';
}
