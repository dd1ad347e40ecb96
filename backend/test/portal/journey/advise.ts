import { CommitteeAdvice, CommitteeAdviceList } from '@tranche/contracts';
import type { Portal } from '../start-portal.js';

/** What the committee says of every criterion, in two paragraphs. */
export const ADVICE =
  'De commissie vindt dit onderdeel concreet.\n\nDe cijfers kloppen met het plan.';

/** Has the chair compose the advice on an application, and lay it down. */
export async function advise(portal: Portal, reference: string): Promise<CommitteeAdvice> {
  const margreet = await portal.as('margreet');
  const path = `/v1/applications/${reference}/advice`;
  const { criteria, version } = (await margreet.get(path)).as(CommitteeAdvice);
  const texts = criteria.map(({ code }) => ({ criterion: code, text: ADVICE }));
  const saved = await margreet.put(path, { texts }, { 'if-match': `"${version}"` });
  const adoption = { version: saved.as(CommitteeAdvice).version };
  return (await margreet.post(`${path}/adoptions`, adoption)).as(CommitteeAdvice);
}

/** The same for everything in a tranche that still lacks it. */
export async function adviseAll(portal: Portal, tranche: string): Promise<void> {
  const margreet = await portal.as('margreet');
  const { items } = (await margreet.get(`/v1/tranches/${tranche}/advices`)).as(CommitteeAdviceList);
  for (const { reference, status } of items) {
    if (status !== 'adopted') await advise(portal, reference);
  }
}
