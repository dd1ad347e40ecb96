import { createHmac } from 'node:crypto';
import { canonicalJson } from '@tranche/domain';
import type { EvidenceRow } from './evidence.row.js';

/** The seal that the first entry of a chain follows. */
export const BEFORE_THE_FIRST = '0'.repeat(64);

/** HMAC-SHA-256 in hexadecimal: only who knows the secret can make it, or tell what it covers. */
function sealOf(secret: string, content: unknown): string {
  return createHmac('sha256', secret).update(canonicalJson(content)).digest('hex');
}

/** Seals what was written, bound to where it stands: it cannot be moved to another file. */
export function sealContent(
  secret: string,
  { chain, kind, subject }: Pick<EvidenceRow, 'chain' | 'kind' | 'subject'>,
  content: unknown,
): string {
  return sealOf(secret, ['content', chain, kind, subject, content]);
}

/** Seals an entry and, through the seal before it, everything that went before. */
export function sealEntry(
  secret: string,
  { chain, number, kind, subject, contentSeal, at }: Omit<EvidenceRow, 'seal'>,
  previousSeal: string,
): string {
  const entry = [chain, number, kind, subject, contentSeal, at];
  return sealOf(secret, ['entry', entry, previousSeal]);
}
