import type { SchemeVersion } from '@tranche/domain';
import { legalHash } from './legal-hash.js';
import { codeOf, type Published } from './released.js';

/**
 * What is wrong between the catalogue and what was published: a released version that changed or
 * disappeared. A correction of the law's content is a new version.
 */
export function changedSinceRelease(
  versions: readonly SchemeVersion[],
  published: Published,
): readonly string[] {
  const known = new Map(versions.map((each) => [codeOf(each), each]));
  return Object.entries(published).flatMap(([name, hash]) => {
    const version = known.get(name);
    if (!version) return [`${name} was published and is gone`];
    return legalHash(version) === hash ? [] : [`${name} has changed since its release`];
  });
}
