import { TransitionPreview } from '@tranche/contracts';
import type { Answers } from '@tranche/domain';
import {
  attempt,
  bringTo,
  decide,
  openTranche,
  rank,
  view,
  type Client,
  type Portal,
} from '../../portal/index.js';

/** Under the first versions the school itself is no co-financier (RIF 2014 art. 10(1)). */
const BY_PARTNERS = { ownCents: 0, partners: { sanne: 140_000_000, mira: 60_000_000 } };

/** Every version of RIF, with a plan that holds under it. */
export const RIF_2014 = { version: '2014', variant: 'standard', ...BY_PARTNERS };
export const RIF_2014_AMENDED = { ...RIF_2014, version: '2014-amended' };
export const RIF_2019 = { version: '2019', variant: 'starter' };
export const RIF_2024 = { version: '2024', variant: 'starter' };

let calls = 0;

/** € 1,000,000 awarded of a budget of € 3,000,000. */
export async function awardedRif(
  portal: Portal,
  { version, ...plan }: typeof RIF_2014 | typeof RIF_2024,
): Promise<string> {
  const tranche = await openTranche(portal, { code: `awarded-${(calls += 1)}`, version });
  const { reference } = await bringTo(portal, 'assessed', { tranche, ...plan });
  await rank(portal, tranche, version.startsWith('2014') ? [reference] : undefined);
  await decide(portal, tranche);
  return reference;
}

export const WHY = { motivation: 'De helft van de lessen is niet gegeven.' };

/** The same, on the ground that a duty was not met (Awb 4:46(2)(b)). */
export const LOWER = { ...WHY, input: { lowerGround: 'b' } };

/** An account of € 2,700,000, of which the partners paid € 1,800,000. */
export function account(more: Answers): { input: Answers } {
  const realised = { realisedCost: 270_000_000, realisedCoFinancing: 180_000_000, isDone: true };
  return { input: { ...realised, ...more } };
}

/** The same, as it is recorded on the day it came in. */
export function received({ clock }: Portal, more: Answers): { input: Answers } {
  return account({ accountReceivedOn: clock.today().toString(), ...more });
}

/** Why a step is refused; its status where it is not. */
export async function codeOf(answer: ReturnType<typeof attempt>) {
  const { status, problem } = await answer;
  return status === 409 ? problem.errors?.[0]?.code : status;
}

/** What a step would do. */
export async function previewed(client: Client, reference: string, transition: string, along = {}) {
  const { eventNumber } = await view(client, reference);
  const body = { transition, seen: eventNumber, ...along };
  const answer = await client.post(`/v1/applications/${reference}/previews`, body);
  return answer.as(TransitionPreview);
}
