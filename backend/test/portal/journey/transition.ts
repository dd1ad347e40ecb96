import type { ApplicationView } from '@tranche/contracts';
import type { Portal } from '../start-portal.js';
import { act } from './act.js';

/** Has a persona perform a transition on what it sees now. */
export async function transition(
  portal: Portal,
  persona: string,
  reference: string,
  name: string,
  motivation?: string,
): Promise<ApplicationView> {
  const client = await portal.as(persona);
  return act(client, reference, name, motivation === undefined ? {} : { motivation });
}
