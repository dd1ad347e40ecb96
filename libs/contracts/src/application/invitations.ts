import { z } from 'zod';
import {
  EmailAddress,
  Instant,
  Line,
  LocalDate,
  printed,
  Reference,
  RunningText,
  Text,
} from '../text.js';

export const InvitationStanding = z
  .enum(['open', 'accepted', 'declined', 'expired', 'withdrawn'])
  .meta({ id: 'InvitationStanding' });

/** The invitation of a partner that was sent last, as the partnership sees it. */
export const PartnerInvitation = z
  .object({
    id: z.uuid(),
    standing: InvitationStanding,
    email: z.string(),
    sentAt: Instant,
    /** The last day on which it can be answered. */
    until: LocalDate,
    answeredAt: Instant.nullable(),
  })
  .meta({ id: 'PartnerInvitation' });
export type PartnerInvitation = z.output<typeof PartnerInvitation>;

/** The address to which an invitation goes, of whoever is to answer it. */
export const InvitePartner = z
  .strictObject({
    contactName: printed(Line.min(2).max(120)),
    contactEmail: EmailAddress,
  })
  .meta({ id: 'InvitePartner' });
export type InvitePartner = z.output<typeof InvitePartner>;

export const InvitationPath = z.object({ invitation: z.uuid() });

/** An invitation as who was invited reads it, before it takes part. */
export const InvitationView = z
  .object({
    id: z.uuid(),
    standing: InvitationStanding,
    reference: Reference,
    title: Text,
    scheme: Text,
    lead: z.string(),
    partnerName: z.string(),
    kindLabel: Text,
    contactName: z.string(),
    email: z.string(),
    until: LocalDate,
    answeredAt: Instant.nullable(),
    declineReason: z.string().nullable(),
    /** For whom the reader may accept; empty where it has to sign in for the organisation first. */
    organisations: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
    canAccept: z.boolean(),
    canDecline: z.boolean(),
    /** The reader takes part by now and can open the application. */
    canRead: z.boolean(),
  })
  .meta({ id: 'InvitationView' });
export type InvitationView = z.output<typeof InvitationView>;

export const AnswerInvitation = z
  .discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('accepted'), organisationId: z.uuid() }),
    z.strictObject({
      answer: z.literal('declined'),
      reason: printed(RunningText.min(10).max(1000)),
    }),
  ])
  .meta({ id: 'AnswerInvitation' });
export type AnswerInvitation = z.output<typeof AnswerInvitation>;
