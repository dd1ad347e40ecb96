import type { SchemeVersion } from '@tranche/domain';
import published from './published.json' with { type: 'json' };

/** Hash of the legal content by the code of a version, written when it is released. */
export type Published = Readonly<Record<string, string>>;

/** What has been released; `npm run release` is what writes it. */
export const PUBLISHED: Published = published;

type Named = Pick<SchemeVersion, 'scheme' | 'version'>;

/** What a version is called among what was released, such as `rif/2024`. */
export function codeOf({ scheme, version }: Named): string {
  return `${scheme}/${version}`;
}

/** Whether nothing legal in a version changes any more; until then it is a draft. */
export function isReleased(version: Named): boolean {
  return Object.hasOwn(PUBLISHED, codeOf(version));
}
