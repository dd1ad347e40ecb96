import type { Text } from '../../text.js';
import type { SchemeVersion } from '../scheme.js';

/** How people call a version: its title, or its code where that is a plain year. */
export function versionTitleOf({
  version,
  versionTitle,
}: Pick<SchemeVersion, 'version' | 'versionTitle'>): Text {
  return versionTitle ?? { nl: version, en: version };
}
