import type { KeptPartner } from '../../applications/index.js';
import { TAKES_PART } from '../confirmation.js';
import type { PartnerRow } from '../partner.row.js';

/** A partner as it stands when an application is sent, so that it can be put back. */
export function keptPartner({
  version: _version,
  updatedAt: _updatedAt,
  // Nothing is sent while a partner says that it takes no part, or leaves.
  declinedAt: _declinedAt,
  declineReason: _declineReason,
  leavingAt: _leavingAt,
  leavingReason: _leavingReason,
  confirmedAt,
  createdAt,
  ...row
}: PartnerRow): KeptPartner {
  return {
    ...row,
    confirmedAt: confirmedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}

/** Who agreed, to which amounts, as the columns of a row: whoever agreed takes part. */
export function keptConfirmation(kept: KeptPartner) {
  const {
    confirmedBy,
    confirmedMandate = null,
    confirmedAt,
    agreementDocumentId,
    agreedCashCents,
    agreedInKindCents,
  } = kept;
  return {
    confirmedBy,
    confirmedMandate,
    confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
    agreementDocumentId,
    agreedCashCents,
    agreedInKindCents,
    ...TAKES_PART,
  };
}
