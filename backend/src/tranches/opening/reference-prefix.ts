import { dutchDate } from '@tranche/domain';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Prefixes for the references of a tranche, the preferred one first. References of two tranches may
 * never collide, so the second tranche of a year gets a letter more.
 *
 * @example referencePrefixes('rif', opening2026) // RIF26, RIFA26, RIFB26, …
 * @example referencePrefixes('sector-plan', opening2026) // SP26, SPA26, …
 */
export function referencePrefixes(scheme: string, opensAt: Temporal.Instant): readonly string[] {
  const year = String(dutchDate(opensAt).year).slice(-2);
  const letters = lettersOf(scheme);
  return ['', ...LETTERS].map((extra) => `${letters}${extra}${year}`);
}

function lettersOf(scheme: string): string {
  const words = scheme.split('-').filter((word) => /^[a-z]/.test(word));
  const short = words.length > 1 ? words.map((word) => word.slice(0, 1)).join('') : words.join('');
  return short
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, '')
    .slice(0, 4)
    .padEnd(2, 'X');
}
