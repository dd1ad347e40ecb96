import { assertNever } from '../assert-never.js';
import type { Contribution, PartnerKind } from '../co-financing/index.js';
import { NO_CENTS, type Cents } from '../money/index.js';
import type { Member } from './composition.js';

/** Who takes part, with what it puts in. */
export interface PledgingMember extends Member {
  readonly isLead: boolean;
  readonly cashCents: Cents;
  readonly inKindCents: Cents;
}

/** An organisation that comes in the place of another: invited, and bound by nothing yet. */
export interface Successor {
  readonly id: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly kvk: string | null;
  /** Whether it is proposed what the other put in, to confirm or change by itself. */
  readonly isProposedAmounts: boolean;
}

/** What is changed in who takes part. */
export type PartnershipChange =
  | { readonly kind: 'leave'; readonly partnerId: string }
  | { readonly kind: 'replace'; readonly partnerId: string; readonly by: Successor }
  | {
      readonly kind: 'lead';
      readonly partnerId: string;
      /** What the new lead applicant is from then on, and what the former one. */
      readonly leadKind: PartnerKind;
      readonly formerKind: PartnerKind;
    };

/** Who takes part once this is done. Of nobody else a word or a cent is touched. */
export function applyChange(
  members: readonly PledgingMember[],
  change: PartnershipChange,
): readonly PledgingMember[] {
  switch (change.kind) {
    case 'leave':
      return members.filter(({ id }) => id !== change.partnerId);
    case 'replace':
      return members.map((each) =>
        each.id === change.partnerId ? successorOf(each, change.by) : each,
      );
    case 'lead':
      return members.map((each) => handedOver(each, change));
    default:
      return assertNever(change);
  }
}

/** What the other agreed to is the other's word: the new one has given none. */
function successorOf(former: PledgingMember, by: Successor): PledgingMember {
  const { isProposedAmounts, ...named } = by;
  return {
    ...named,
    isLead: false,
    hasConfirmed: false,
    hasDeclined: false,
    cashCents: isProposedAmounts ? former.cashCents : NO_CENTS,
    inKindCents: isProposedAmounts ? former.inKindCents : NO_CENTS,
  };
}

/**
 * Who takes the lead signs for it, and so for its own amounts. The former lead applicant was bound by
 * sending; as a partner it gives its word for itself.
 */
function handedOver(
  each: PledgingMember,
  change: Extract<PartnershipChange, { kind: 'lead' }>,
): PledgingMember {
  if (each.id === change.partnerId) {
    return { ...each, isLead: true, kind: change.leadKind, hasConfirmed: true };
  }
  return each.isLead
    ? { ...each, isLead: false, kind: change.formerKind, hasConfirmed: false }
    : each;
}

/** What everybody puts in who did not say that it takes no part. */
export function contributionsOf(members: readonly PledgingMember[]): readonly Contribution[] {
  return members
    .filter(({ hasDeclined }) => !hasDeclined)
    .map(({ id, name, kind, cashCents, inKindCents }) => ({
      partnerId: id,
      partnerName: name,
      partnerKind: kind,
      cashCents,
      inKindCents,
    }));
}
