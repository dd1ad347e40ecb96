import { refuse, type RefusalReason, type SchemeVersion } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { ApplicationRow } from './application.row.js';

export const OFFER_GONE = refuse({
  code: 'offer-gone',
  text: {
    nl: 'Dit aanbod staat er niet meer. Zoek een ander aanbod.',
    en: 'This offer is no longer there. Look for another.',
  },
});

/** A request cannot be sent once its offer is gone: it may have ended while the request was written. */
export async function offerProblems(
  tx: Tx,
  { counterpartId }: Pick<ApplicationRow, 'counterpartId'>,
  { finder }: SchemeVersion,
): Promise<readonly RefusalReason[]> {
  if (counterpartId === null || finder?.finds !== 'offers') return [];
  const offer = await tx.findOneBy(ApplicationRow, { id: counterpartId });
  return offer && finder.openStates.includes(offer.state) ? [] : OFFER_GONE.reasons;
}
