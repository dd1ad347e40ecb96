import { ApplicationView, Session } from '@tranche/contracts';
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
  const client = await portal.as(lead);
  const { represents } = (await client.get('/v1/session')).as(Session);
  const answer = await client.post('/v1/applications', {
    tranche,
    variant,
    title,
    organisationId: represents[0]?.id,
  });
  return { reference: answer.as(ApplicationView).reference };
}
