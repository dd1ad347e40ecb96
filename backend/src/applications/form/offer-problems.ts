import { refuse, type RefusalReason } from '@tranche/domain';
import { In } from 'typeorm';
import { ApplicationRow } from '../file/application.row.js';
import type { ApplicationsInContext } from '../transition/applications-in-context.js';

export const OFFER_GONE = refuse({
  code: 'offer-gone',
  text: {
    nl: 'Dit aanbod staat er niet meer. Zoek een ander aanbod.',
    en: 'This offer is no longer there. Look for another.',
  },
});

/** A request cannot be sent once its offer is gone: it may have ended while the request was written. */
export async function offerProblems(
  applications: ApplicationsInContext,
): Promise<ReadonlyMap<string, readonly RefusalReason[]>> {
  const asking = applications.where(
    ({ application, scheme }) =>
      application.counterpartId !== null && scheme.finder?.finds === 'offers',
  );
  if (asking.each.length === 0) return new Map();
  const ids = asking.each.flatMap(({ application }) => application.counterpartId ?? []);
  const offers = await applications.tx.findBy(ApplicationRow, { id: In(ids) });
  return asking.map(({ application, scheme }) => {
    const offer = offers.find(({ id }) => id === application.counterpartId);
    const { finder } = scheme;
    const isThere = offer && finder?.finds === 'offers' && finder.openStates.includes(offer.state);
    return isThere ? [] : OFFER_GONE.reasons;
  });
}
