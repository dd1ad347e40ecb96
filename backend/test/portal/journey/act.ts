import { ApplicationView, TransitionReceipt } from '@tranche/contracts';
import type { Answers } from '@tranche/domain';
import type { Answer } from '../answer.js';
import type { Client } from '../client.js';

/** What goes with a transition: why, and what it asks. */
export interface Along {
  readonly motivation?: string;
  readonly input?: Answers;
}

/** Has somebody try a transition on what one sees now, whatever comes of it. */
export async function attempt(
  client: Client,
  reference: string,
  transition: string,
  along: Along = {},
): Promise<Answer> {
  return attemptOn(client, await view(client, reference), transition, along);
}

/** As {@link attempt}, on a page that one has before oneself. */
export async function attemptOn(
  client: Client,
  { reference, eventNumber }: ApplicationView,
  transition: string,
  along: Along = {},
): Promise<Answer> {
  const path = `/v1/applications/${reference}/transitions`;
  return client.post(path, { transition, seen: eventNumber, ...along });
}

/** As {@link attempt}, where it has to go well: what one sees after it. */
export async function act(
  client: Client,
  reference: string,
  transition: string,
  along: Along = {},
): Promise<ApplicationView> {
  const { eventNumber } = (await attempt(client, reference, transition, along)).as(
    TransitionReceipt,
  );
  const seen = await view(client, reference);
  if (seen.eventNumber < eventNumber) throw new Error(`${transition} left nothing on the page`);
  return seen;
}

/** What somebody sees of an application now. */
export async function view(client: Client, reference: string): Promise<ApplicationView> {
  return (await client.get(`/v1/applications/${reference}`)).as(ApplicationView);
}
