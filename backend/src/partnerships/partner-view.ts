import type { PartnerView } from '@tranche/contracts';
import type { PartnershipRules, Text } from '@tranche/domain';
import type { AccessibleApplication } from '../applications/index.js';
import type { PeopleRepository, SignedIn } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import { confirmationsIn } from './confirmation.js';
import { canAddAgreement, canEdit, isOwn } from './partner-rights.js';
import type { PartnerRow } from './partner.row.js';

/** Partners as this reader sees them: what is one's own, and what one may change. */
export async function toPartnerViews(
  tx: Tx,
  people: PeopleRepository,
  opened: AccessibleApplication,
  rows: readonly PartnerRow[],
  user: SignedIn,
): Promise<PartnerView[]> {
  const confirmations = await confirmationsIn(tx, people, rows);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    kindLabel: kindLabelOf(opened.scheme.partnership, row.kind),
    kvk: row.kvk,
    contactName: row.contactName,
    contactEmail: row.contactEmail,
    isLead: row.isLead,
    isYou: isOwn(row, user),
    canEdit: canEdit(opened, row, user),
    cashCents: row.cashCents,
    inKindCents: row.inKindCents,
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    confirmation: confirmations.get(row.id) ?? null,
    agreementDocumentId: row.agreementDocumentId,
    canConfirm: isOwn(row, user) && canEdit(opened, row, user),
    canAddAgreement: canAddAgreement(opened, row),
    version: row.version,
  }));
}

export function kindLabelOf(rules: PartnershipRules, kind: string): Text {
  return rules.kinds.find((each) => each.kind === kind)?.label ?? { nl: kind, en: kind };
}
