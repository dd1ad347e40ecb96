import { createHash } from 'node:crypto';
import { canonicalJson } from '@tranche/domain';
import type { ReferenceRecord } from './csv/read-reference-csv.js';

/** SHA-256 over the entries, whatever their order in the file. */
export function hashEntries(entries: readonly ReferenceRecord[]): string {
  const inOrder = entries
    .map(({ code, label, attributes }) => [
      code,
      label.nl,
      label.en,
      ...Object.entries(attributes).toSorted(byText).flat(),
    ])
    .toSorted(byText);
  return createHash('sha256').update(canonicalJson(inOrder)).digest('hex');
}

function byText([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return a < b ? -1 : Number(a > b);
}
