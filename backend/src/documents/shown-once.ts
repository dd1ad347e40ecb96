import type { ApplicationDocumentRow } from './application-document.row.js';

type Sent = Pick<ApplicationDocumentRow, 'kind' | 'sha256' | 'removedAt'>;

/**
 * The same document taken away and put back is one document; two that stood there side by side are two,
 * also when their bytes are the same: nothing that was sent disappears behind a later name.
 *
 * @param rows in the order in which they came in
 */
export function shownOnce<Row extends Sent>(rows: readonly Row[], sentAt: Date): Row[] {
  const nameOf = ({ kind, sha256 }: Sent) => `${kind}:${sha256}`;
  const stood = new Set(
    rows.filter(({ removedAt }) => removedAt === null || removedAt.getTime() > sentAt.getTime()),
  );
  const standing = new Set([...stood].map(nameOf));
  const latest = new Map(rows.map((row) => [nameOf(row), row]));
  return rows.filter((row) => {
    const name = nameOf(row);
    return stood.has(row) || (!standing.has(name) && latest.get(name) === row);
  });
}

/**
 * Whether a document was sent before a supplement that came with another of its kind: both count until
 * somebody says which, and whoever reads them sees which came first.
 *
 * @param before the hashes of what was sent before the supplement
 */
export function isFromBefore<Row extends Sent>(
  row: Row,
  all: readonly Row[],
  before: ReadonlySet<string>,
): boolean {
  const isJoined = all.some(({ kind, sha256 }) => kind === row.kind && !before.has(sha256));
  return before.has(row.sha256) && isJoined;
}
