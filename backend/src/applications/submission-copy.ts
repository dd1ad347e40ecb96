import { createHash } from 'node:crypto';
import type { Answers, Section, Text } from '@tranche/domain';

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
}

export interface CopiedDocument {
  readonly label: Text;
  readonly fileName: string;
  readonly sha256: string;
}

/** The hash on the receipt: the same copy always gives the same hash, whatever the order of keys. */
export function hashOfCopy(copy: SubmissionCopy): string {
  return createHash('sha256').update(canonical(copy)).digest('hex');
}

/** PostgreSQL's jsonb does not keep the order of keys, so the hash must not depend on it. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
