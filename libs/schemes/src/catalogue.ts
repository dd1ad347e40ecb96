import type { SchemeVersion } from '@tranche/domain';
import { rif2014, rif2014Amended, rif2019, rif2024 } from './rif/rif.scheme.js';

/** Every version of every scheme the portal knows, oldest first. */
export const CATALOGUE: readonly SchemeVersion[] = [rif2014, rif2014Amended, rif2019, rif2024];

/**
 * The version an application or tranche is pinned to.
 *
 * @throws RangeError for a version that is not in the catalogue
 */
export function findScheme(scheme: string, version: string): SchemeVersion {
  const found = CATALOGUE.find((each) => each.scheme === scheme && each.version === version);
  if (!found) throw new RangeError(`The catalogue has no ${scheme} ${version}`);
  return found;
}

/** Whether the catalogue has this version. */
export function hasScheme(scheme: string, version: string): boolean {
  return CATALOGUE.some((each) => each.scheme === scheme && each.version === version);
}
