import type { PartnerView } from '@tranche/contracts';
import type { PartnershipRules, Text } from '@tranche/domain';
import type { AccessibleApplication } from '../applications/index.js';
import type { PeopleRepository, SignedIn } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import { canEdit, isOwn } from './partner-rights.js';
import type { PartnerRow } from './partner.row.js';

/** Partners as this reader sees them: what is one's own, and what one may change. */
export async function toPartnerViews(
  tx: Tx,
  people: PeopleRepository,
  opened: AccessibleApplication,
  rows: readonly PartnerRow[],
  user: SignedIn,
): Promise<PartnerView[]> {
  const confirmers = rows.flatMap((row) => row.confirmedBy ?? []);
  const names = await people.namesOf(tx, confirmers);
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
    confirmedBy: row.confirmedBy === null ? null : (names.get(row.confirmedBy) ?? null),
    version: row.version,
  }));
}

export function kindLabelOf(rules: PartnershipRules, kind: string): Text {
  return rules.kinds.find((each) => each.kind === kind)?.label ?? { nl: kind, en: kind };
}
