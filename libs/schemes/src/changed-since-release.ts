import type { SchemeVersion } from '@tranche/domain';
import { legalHash, type Digest } from './legal-hash.js';

/** Hash of the legal content by `scheme/version`, written at the release tag of a version. */
export type Published = Readonly<Record<string, string>>;

/**
 * What is wrong between the catalogue and what was published: a released version that changed,
 * disappeared, or was never written down. A correction of the law's content is a new version.
 */
export function changedSinceRelease(
  versions: readonly SchemeVersion[],
  published: Published,
  digest: Digest,
): readonly string[] {
  const known = new Map(versions.map((each) => [`${each.scheme}/${each.version}`, each]));
  const changed = Object.entries(published).flatMap(([name, hash]) => {
    const version = known.get(name);
    if (!version) return [`${name} was published and is gone`];
    return legalHash(version, digest) === hash ? [] : [`${name} has changed since its release`];
  });
  const unwritten = [...known]
    .filter(([name, { status }]) => status === 'released' && !Object.hasOwn(published, name))
    .map(([name]) => `${name} is released but not in published.json`);
  return [...changed, ...unwritten];
}
