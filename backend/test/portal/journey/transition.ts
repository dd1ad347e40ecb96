import { ApplicationView } from '@tranche/contracts';
import type { Portal } from '../start-portal.js';

/** Has a persona perform a transition on what it sees now. */
export async function transition(
  portal: Portal,
  persona: string,
  reference: string,
  name: string,
  motivation?: string,
): Promise<ApplicationView> {
  const client = await portal.as(persona);
  const { eventNumber } = (await client.get(`/v1/applications/${reference}`)).as(ApplicationView);
  const answer = await client.post(`/v1/applications/${reference}/transitions`, {
    transition: name,
    seen: eventNumber,
    ...(motivation !== undefined && { motivation }),
  });
  return answer.as(ApplicationView);
}
