import { validateScheme, type SchemeVersion } from '@tranche/domain';
import { legalHash } from './legal-hash.js';
import { codeOf, type Published } from './released.js';

/** What was released with this version added, or one sentence that says why it cannot be. */
export type ReleaseOutcome =
  | { readonly kind: 'released'; readonly hash: string; readonly published: Published }
  | { readonly kind: 'released-before'; readonly hash: string }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Releases a version: from here on what is law in it stays as it is, and what has to change becomes a
 * new version. A version with something structurally wrong is not released.
 */
export function release(version: SchemeVersion, published: Published): ReleaseOutcome {
  const code = codeOf(version);
  const hash = legalHash(version);
  const before = Object.hasOwn(published, code) ? published[code] : undefined;
  if (before === hash) return { kind: 'released-before', hash };
  if (before !== undefined) {
    const why = `${code} was released and has changed since: make a new version for what changes.`;
    return { kind: 'refused', why };
  }
  const findings = validateScheme(version).map((each) => `${each.code} (${each.text})`);
  if (findings.length > 0) {
    return { kind: 'refused', why: `${code} is not sound: ${findings.join('; ')}.` };
  }
  const entries = Object.entries({ ...published, [code]: hash });
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { kind: 'released', hash, published: Object.fromEntries(sorted) };
}
