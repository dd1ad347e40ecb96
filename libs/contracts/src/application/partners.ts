import { normaliseIdentifier } from '@tranche/domain/browser';
import { z } from 'zod';
import {
  Cents,
  EmailAddress,
  Instant,
  Line,
  printed,
  Reason,
  Reference,
  SentCents,
  Text,
} from '../text.js';
import { PartnerInvitation } from './invitations.js';

export const PartnerPath = z.object({ reference: Reference, partner: z.uuid() });

export const PartnerView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: z.string(),
    kindLabel: Text,
    kvk: z.string().nullable(),
    contactName: z.string(),
    contactEmail: z.string(),
    isLead: z.boolean(),
    isYou: z.boolean(),
    canEdit: z.boolean(),
    cashCents: Cents,
    inKindCents: Cents,
    confirmedAt: Instant.nullable(),
    /** Who of the partner confirmed it, or that a signed agreement does. */
    confirmation: Text.nullable(),
    agreementDocumentId: z.uuid().nullable(),
    canConfirm: z.boolean(),
    /** Null for the lead applicant, and for who was named before there were invitations. */
    invitation: PartnerInvitation.nullable(),
    /** Why it takes no part; null as long as it does not say so. */
    declineReason: z.string().nullable(),
    /** It said after sending that it no longer takes part, or the lead applicant did: why. */
    leavingReason: z.string().nullable(),
    /** The reader may leave for it, or take it out. */
    canDepart: z.boolean(),
    /** Whether the reader may offer it the lead, or it was offered to it; null where neither is so. */
    leadTransfer: z.enum(['may-offer', 'offered']).nullable(),
    /** The reader leads, and may invite this partner, once more or again. */
    canInvite: z.boolean(),
    /** Its own people do not sign in: its signed agreement confirms instead. */
    canAddAgreement: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'PartnerView' });
export type PartnerView = z.output<typeof PartnerView>;

export const PartnerList = z
  .object({
    items: z.array(PartnerView),
    kinds: z.array(z.object({ kind: z.string(), label: Text })),
    problems: z.array(Reason),
    canAdd: z.boolean(),
  })
  .meta({ id: 'PartnerList' });
export type PartnerList = z.output<typeof PartnerList>;

const Kvk = z
  .string()
  .overwrite((typed) => normaliseIdentifier('kvk', typed))
  .regex(/^\d{8}$/);

export const AddPartner = z
  .strictObject({
    name: printed(Line.min(2).max(160)),
    kind: z.string().max(40),
    kvk: Kvk.nullable(),
    contactName: printed(Line.min(2).max(120)),
    contactEmail: EmailAddress,
  })
  .meta({ id: 'AddPartner' });
export type AddPartner = z.output<typeof AddPartner>;

/** What a partner puts in; the partner itself or the lead applicant sets it. Needs `If-Match`. */
export const SetContribution = z
  .strictObject({ cashCents: SentCents, inKindCents: SentCents })
  .meta({ id: 'SetContribution' });
export type SetContribution = z.output<typeof SetContribution>;
