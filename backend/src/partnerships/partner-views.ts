import { Injectable } from '@nestjs/common';
import type { PartnerInvitation, PartnerView } from '@tranche/contracts';
import { lastDayToAnswer, type PartnershipRules, type Text } from '@tranche/domain';
import type { AccessibleApplication } from '../applications/index.js';
import { PeopleRepository } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { canDepart } from './changing/departure-rights.js';
import { confirmationsIn } from './confirmation.js';
import { canAddAgreement, canConfirm, canEdit, canInvite, isOwn } from './partner-rights.js';
import type { InvitationRow } from './invitations/invitation.row.js';
import { invitationIn, latestInvitations, standingOf } from './invitations/invitations.js';
import { leadTransferOf, offeredLead } from './lead/lead-link.js';
import type { PartnerRow } from './partner.row.js';

/** Partners as a reader sees them: what is one's own, what one may change, and who was invited. */
@Injectable()
export class PartnerViews {
  constructor(
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  async of(
    tx: Tx,
    opened: AccessibleApplication,
    rows: readonly PartnerRow[],
  ): Promise<PartnerView[]> {
    const confirmations = await confirmationsIn(tx, this.people, rows);
    const invitations = await latestInvitations(
      tx,
      rows.map(({ id }) => id),
    );
    const offered = await offeredLead(tx, opened);
    const now = this.clock.now();
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      kind: row.kind,
      kindLabel: kindLabelOf(opened.scheme.partnership, row.kind),
      kvk: row.kvk,
      contactName: row.contactName,
      contactEmail: row.contactEmail,
      isLead: row.isLead,
      isYou: isOwn(opened, row),
      canEdit: canEdit(opened, row),
      cashCents: row.cashCents,
      inKindCents: row.inKindCents,
      confirmedAt: row.confirmedAt?.toISOString() ?? null,
      confirmation: confirmations.get(row.id) ?? null,
      agreementDocumentId: row.agreementDocumentId,
      canConfirm: canConfirm(opened, row),
      canAddAgreement: canAddAgreement(opened, row),
      invitation: invitationView(invitations.get(row.id), now),
      declineReason: row.declineReason,
      leavingReason: row.leavingReason,
      canDepart: canDepart(opened, row),
      leadTransfer: leadTransferOf(opened, row, offered),
      canInvite: canInvite(opened, row, invitations.get(row.id)?.answer ?? null),
      version: row.version,
    }));
  }
}

function invitationView(
  row: InvitationRow | undefined,
  now: Temporal.Instant,
): PartnerInvitation | null {
  if (!row) return null;
  return {
    id: row.id,
    standing: standingOf(row, now),
    email: row.email,
    sentAt: row.sentAt.toISOString(),
    until: lastDayToAnswer(invitationIn(row)).toString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  };
}

export function kindLabelOf(rules: PartnershipRules, kind: string): Text {
  return rules.kinds.find((each) => each.kind === kind)?.label ?? { nl: kind, en: kind };
}
