import { randomUUID } from 'node:crypto';
import { sentInstead, type AccessibleApplication, type Submission } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { joinableKinds } from '@tranche/domain';
import { NO_CONFIRMATION, STAYS, TAKES_PART } from './confirmation.js';
import { keptConfirmation } from './kept/kept-partner.js';
import { PartnerRow } from './partner.row.js';

/** The partners and their pledges as this reader may see them: the office only what was sent (Awb 4:5). */
export async function seenPartners(
  tx: Tx,
  opened: AccessibleApplication,
  rows: readonly PartnerRow[],
): Promise<readonly PartnerRow[]> {
  const sent = await sentInstead(tx, opened);
  if (!sent) return rows;
  return sent.copy.partners.map((copied) => {
    const row = rows.find(({ name, kind }) => name === copied.name && kind === copied.kind);
    return row ? asSent(row, copied, sent) : taken(tx, opened, copied, sent);
  });
}

type Copied = Submission['copy']['partners'][number];

function asSent(row: PartnerRow, { cashCents, inKindCents }: Copied, sent: Submission) {
  const kept = sent.copy.keptPartners?.find(({ id }) => id === row.id);
  // Who left or agreed anew since did so in what was not sent yet.
  if (kept) return { ...row, cashCents, inKindCents, ...keptConfirmation(kept) };
  const isLater = row.confirmedAt !== null && row.confirmedAt > sent.receivedAt;
  const confirmation = isLater ? NO_CONFIRMATION : {};
  return { ...row, cashCents, inKindCents, ...confirmation };
}

/** A partner that the applicant has taken out since; what was sent still names it. */
function taken(tx: Tx, opened: AccessibleApplication, copied: Copied, sent: Submission) {
  const { name, cashCents, inKindCents } = copied;
  const kind = joinableKinds(opened.scheme.partnership).find((each) => each.kind === copied.kind);
  return tx.create(PartnerRow, {
    id: randomUUID(),
    applicationId: opened.application.id,
    organisationId: null,
    name,
    ...(kind && { kind: kind.kind }),
    kvk: null,
    contactName: '',
    contactEmail: '',
    isLead: false,
    cashCents,
    inKindCents,
    ...NO_CONFIRMATION,
    ...TAKES_PART,
    ...STAYS,
    version: 1,
    createdAt: sent.receivedAt,
    updatedBy: sent.personId,
    updatedAt: sent.receivedAt,
  });
}
