import { ApplicationView, Session } from '@tranche/contracts';
import type { Client } from '../client.js';
import type { Portal } from '../start-portal.js';

export interface DraftWishes {
  readonly tranche: string;
  readonly variant?: string;
  readonly title?: string;
  /** Persona of the lead applicant. */
  readonly lead?: string;
}

/** Has a lead applicant start a draft. */
export async function startDraft(
  portal: Portal,
  { tranche, variant = 'starter', title = 'Techniekcampus', lead = 'fatima' }: DraftWishes,
): Promise<{ reference: string }> {
  return draftOf(await portal.as(lead), { tranche, variant, title });
}

/** What somebody starts: for the organisation one speaks for, or for oneself. */
export interface Draft {
  readonly tranche: string;
  readonly variant: string;
  readonly title: string;
  /** Reference of the offer that is asked for. */
  readonly offer?: string;
}

/** Has somebody start a draft. */
export async function draftOf(
  client: Client,
  { title, ...draft }: Draft,
): Promise<{ reference: string }> {
  const { represents } = (await client.get('/v1/session')).as(Session);
  const [organisation] = represents;
  const answer = await client.post('/v1/applications', {
    ...draft,
    ...(organisation && { title, organisationId: organisation.id }),
  });
  return { reference: answer.as(ApplicationView).reference };
}
