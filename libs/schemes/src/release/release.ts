import type { CatalogueEntry } from '../catalogue-entry.js';
import { wrongWith } from '../contract/wrong-with.js';
import { legalHash } from './legal-hash.js';
import { codeOf, type Published } from './released.js';

/** What was released with this version added, or why it cannot be, a line for each fault. */
export type ReleaseOutcome =
  | { readonly kind: 'released'; readonly hash: string; readonly published: Published }
  | { readonly kind: 'released-before'; readonly hash: string }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Releases a version: from here on what is law in it stays as it is, and what has to change becomes a
 * new version. A version with anything wrong that the contract of schemes knows is not released.
 *
 * @param files the names in the folder of its scheme, to say in which of them something is wrong
 */
export function release(
  entry: CatalogueEntry,
  published: Published,
  files: readonly string[],
): ReleaseOutcome {
  const code = codeOf(entry.scheme);
  const before = Object.hasOwn(published, code) ? published[code] : undefined;
  const findings = before === undefined ? wrongWith(entry, files) : [];
  if (findings.length > 0) {
    return { kind: 'refused', why: `${code} is not sound:\n${findings.join('\n')}` };
  }
  const hash = legalHash(entry.scheme);
  if (before === hash) return { kind: 'released-before', hash };
  if (before !== undefined) {
    const why = `${code} was released and has changed since: make a new version for what changes.`;
    return { kind: 'refused', why };
  }
  const entries = Object.entries({ ...published, [code]: hash });
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { kind: 'released', hash, published: Object.fromEntries(sorted) };
}
