import { createHash } from 'node:crypto';
import type { Answers, Section, Text } from '@tranche/domain';
import { canonicalJson } from '../platform/evidence/index.js';

/** A copy of everything that was sent, readable without any other table. */
export interface SubmissionCopy {
  readonly sections: readonly { readonly definition: Section; readonly answers: Answers }[];
  readonly partners: readonly CopiedPartner[];
  readonly documents: readonly CopiedDocument[];
  readonly budgetCents: number;
  readonly requestedCents: number;
}

export interface CopiedPartner {
  readonly name: string;
  readonly kind: string;
  readonly kindLabel: Text;
  readonly cashCents: number;
  readonly inKindCents: number;
  /** By whom or by what it was confirmed; absent in copies from before this was kept. */
  readonly confirmation?: Text;
}

export interface CopiedDocument {
  readonly label: Text;
  readonly fileName: string;
  readonly sha256: string;
}

/** The hash on the receipt: the same copy always gives the same hash, whatever the order of keys. */
export function hashOfCopy(copy: SubmissionCopy): string {
  return createHash('sha256').update(canonicalJson(copy)).digest('hex');
}
