import type { PartnerView } from '@tranche/contracts';
import type { Answer, Client } from '../portal/index.js';

/** What the lead applicant gives as the reason, which the partner reads. */
export const TAKEN_OUT = 'Deze partner past toch niet bij het plan.';

/** Takes a partner out of an application, as whoever asks saw it. */
export function takeOut(
  client: Client,
  application: string,
  { id, version }: Pick<PartnerView, 'id' | 'version'>,
): Promise<Answer> {
  const tag = { 'if-match': `"${version}"` };
  return client.post(`${application}/partners/${id}/departures`, { reason: TAKEN_OUT }, tag);
}
