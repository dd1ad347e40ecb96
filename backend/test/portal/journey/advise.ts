import { CommitteeAdvice, CommitteeAdviceList } from '@tranche/contracts';
import type { Portal } from '../start-portal.js';

/** What the committee says of every criterion, in two paragraphs. */
export const ADVICE =
  'De commissie vindt dit onderdeel concreet.\n\nDe cijfers kloppen met het plan.';

/** Has an officer compose the advice on an application, and the chair lay it down. */
export async function advise(portal: Portal, reference: string): Promise<CommitteeAdvice> {
  const { version, next } = await draftAdvice(portal, reference);
  const [margreet, path] = [await portal.as('margreet'), pathOf(reference)];
  if (next === 'present') await presentAdvice(portal, reference);
  return (await margreet.post(`${path}/adoptions`, { version })).as(CommitteeAdvice);
}

/** Has an officer write the advice on every criterion. */
export async function draftAdvice(portal: Portal, reference: string): Promise<CommitteeAdvice> {
  const [lotte, path] = [await portal.as('lotte'), pathOf(reference)];
  const { criteria, version } = (await lotte.get(path)).as(CommitteeAdvice);
  const texts = criteria.map(({ code }) => ({ criterion: code, text: ADVICE }));
  const saved = await lotte.put(path, { texts }, { 'if-match': `"${version}"` });
  return saved.as(CommitteeAdvice);
}

/** Has an officer lay the advice before the chair, as it stands there. */
export async function presentAdvice(portal: Portal, reference: string): Promise<CommitteeAdvice> {
  const [lotte, path] = [await portal.as('lotte'), pathOf(reference)];
  const { version } = (await lotte.get(path)).as(CommitteeAdvice);
  return (await lotte.post(`${path}/presentations`, { version })).as(CommitteeAdvice);
}

function pathOf(reference: string): string {
  return `/v1/applications/${reference}/advice`;
}

/** The same for everything in a tranche that still lacks it. */
export async function adviseAll(portal: Portal, tranche: string): Promise<void> {
  const margreet = await portal.as('margreet');
  const { items } = (await margreet.get(`/v1/tranches/${tranche}/advices`)).as(CommitteeAdviceList);
  for (const { reference, status } of items) {
    if (status !== 'adopted') await advise(portal, reference);
  }
}
