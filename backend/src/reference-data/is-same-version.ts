import { isDeepStrictEqual } from 'node:util';
import type { ReferenceListRow } from './reference-list.row.js';

type Content = Pick<ReferenceListRow, 'sha256' | 'source' | 'note'>;

/** Whether two versions from one day say the same, of the same source. */
export function isSameVersion(one: Content, other: Content): boolean {
  const parts = ({ sha256, source, note }: Content) => ({ sha256, source, note });
  return isDeepStrictEqual(parts(one), parts(other));
}
