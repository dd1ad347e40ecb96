import type { SchemeVersion } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';
import type { PublicTranche } from './public-tranches.js';

/** The codes of the schemes, in the order of the catalogue. */
export function schemeCodes(): readonly string[] {
  return [...new Set(CATALOGUE.map((each) => each.scheme))];
}

/**
 * The version to read before one applies: that of the window that is open, else of the one that is
 * announced, else the newest there is. Undefined for a scheme the catalogue does not know.
 */
export function currentVersion(
  scheme: string,
  tranches: readonly PublicTranche[],
): SchemeVersion | undefined {
  const versions = CATALOGUE.filter((each) => each.scheme === scheme);
  const own = tranches.filter((each) => each.scheme === scheme);
  const leading =
    own.find((each) => each.shown.standing === 'open') ??
    own.find((each) => each.shown.standing === 'announced');
  return versions.find((each) => each.version === leading?.version) ?? versions.at(-1);
}
