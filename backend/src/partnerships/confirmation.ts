import { confirmationText, type Text } from '@tranche/domain';
import type { PeopleRepository, SignedIn } from '../identity/index.js';
import type { MandateUsed } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import type { PartnerRow } from './partner.row.js';

type Pledge = Pick<PartnerRow, 'cashCents' | 'inKindCents'>;

/** The columns of a pledge that nobody stands by. */
export const NO_CONFIRMATION = {
  confirmedBy: null,
  confirmedMandate: null,
  confirmedAt: null,
  agreementDocumentId: null,
} as const;

/** The columns of a partner that did not decline, or no longer does. */
export const TAKES_PART = { declinedAt: null, declineReason: null } as const;

/** The columns of a partner of whom nobody said after sending that it leaves. */
export const STAYS = { leavingAt: null, leavingReason: null } as const;

/** The columns of a pledge that is confirmed now, for exactly these amounts; on a mandate where she needs one. */
export function confirmationNow(
  { cashCents, inKindCents }: Pledge,
  user: SignedIn,
  now: Date,
  mandate: MandateUsed | null = null,
) {
  return {
    confirmedBy: user.personId,
    confirmedMandate: mandate,
    confirmedAt: now,
    agreementDocumentId: null,
    agreedCashCents: cashCents,
    agreedInKindCents: inKindCents,
  };
}

/** Per partner that is confirmed the sentence that says by whom, or by which kind of proof. */
export async function confirmationsIn(
  tx: Tx,
  people: PeopleRepository,
  rows: readonly PartnerRow[],
): Promise<ReadonlyMap<string, Text>> {
  const names = await people.namesOf(
    tx,
    rows.flatMap((row) => row.confirmedBy ?? []),
  );
  return new Map(rows.flatMap((row) => said(row, names.get(row.confirmedBy ?? '') ?? row.name)));
}

function said(row: PartnerRow, person: string): [string, Text][] {
  if (row.confirmedAt === null) return [];
  const confirmation =
    row.agreementDocumentId === null
      ? ({ by: 'partner', person, partner: row.name, mandate: row.confirmedMandate } as const)
      : ({ by: 'agreement', person } as const);
  return [[row.id, confirmationText(confirmation)]];
}
