import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type Answers,
  type PartnerKind,
  type Section,
  type Text,
} from '@tranche/domain';
import type { MandateUsed } from './mandate-used.js';

/** A copy of everything that was sent, readable without any other table. */
export interface SubmissionCopy {
  readonly sections: readonly { readonly definition: Section; readonly answers: Answers }[];
  readonly partners: readonly CopiedPartner[];
  /** To put them back as they were; absent in copies from before this was kept. Shown to nobody. */
  readonly keptPartners?: readonly KeptPartner[];
  readonly documents: readonly CopiedDocument[];
  readonly budgetCents: number;
  readonly requestedCents: number;
  /** How much of that is a second subsidy; absent where none is asked. */
  readonly additionCents?: number;
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

/** The row of a partner, with the agreement that it had given when the application was sent. */
export interface KeptPartner {
  readonly id: string;
  readonly organisationId: string | null;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly kvk: string | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly isLead: boolean;
  readonly cashCents: number;
  readonly inKindCents: number;
  readonly confirmedBy: string | null;
  /** Absent from what was kept before mandates were written down. */
  readonly confirmedMandate?: MandateUsed | null;
  /** ISO instant. */
  readonly confirmedAt: string | null;
  readonly agreementDocumentId: string | null;
  readonly agreedCashCents: number | null;
  readonly agreedInKindCents: number | null;
  readonly updatedBy: string;
  /** ISO instant. */
  readonly createdAt: string;
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
