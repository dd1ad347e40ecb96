import { OFFICES } from '@tranche/domain/browser';
import { z } from 'zod';
import { Code, EmailAddress, Instant, printed, RunningText, Text } from './text.js';

export const Office = z.enum(OFFICES).meta({ id: 'Office' });

/** For everything, for a scheme, or for one tranche. */
const scope = {
  scheme: z.string().nullable(),
  tranche: z.string().nullable(),
};

/** An office that somebody holds. */
export const HeldOffice = z
  .object({
    id: z.uuid(),
    office: Office,
    ...scope,
    schemeName: Text.nullable(),
    trancheName: Text.nullable(),
    /** Null where it stood before this was written down. */
    givenBy: z.string().nullable(),
    givenAt: Instant.nullable(),
    canEnd: z.boolean(),
  })
  .meta({ id: 'HeldOffice' });

export const PersonInOffice = z
  .object({
    personId: z.uuid(),
    name: z.string(),
    email: z.string(),
    isYou: z.boolean(),
    offices: z.array(HeldOffice),
  })
  .meta({ id: 'PersonInOffice' });
export type PersonInOffice = z.output<typeof PersonInOffice>;

/** For what the reader can give which offices. */
export const OfficeToGive = z
  .object({
    ...scope,
    schemeName: Text.nullable(),
    trancheName: Text.nullable(),
    offices: z.array(Office).min(1),
  })
  .meta({ id: 'OfficeToGive' });

export const RoleChange = z
  .object({
    id: z.uuid(),
    at: Instant,
    change: z.enum(['given', 'ended']),
    office: Office,
    name: z.string(),
    ...scope,
    schemeName: Text.nullable(),
    trancheName: Text.nullable(),
    by: z.string(),
    reason: z.string(),
  })
  .meta({ id: 'RoleChange' });

/** Who holds which office as far as the reader's own reach, and what changed last. */
export const OfficeList = z
  .object({
    items: z.array(PersonInOffice),
    toGive: z.array(OfficeToGive),
    changes: z.array(RoleChange),
  })
  .meta({ id: 'OfficeList' });
export type OfficeList = z.output<typeof OfficeList>;

const WhyChanged = printed(RunningText.min(5).max(500));

export const GiveOffice = z
  .strictObject({
    /** Of somebody who signed in before. */
    email: EmailAddress,
    office: Office,
    scheme: Code.nullable(),
    tranche: Code.nullable(),
    reason: WhyChanged,
  })
  .meta({ id: 'GiveOffice' });
export type GiveOffice = z.output<typeof GiveOffice>;

export const EndOffice = z.strictObject({ reason: WhyChanged }).meta({ id: 'EndOffice' });
export type EndOffice = z.output<typeof EndOffice>;

export const OfficePath = z.object({ office: z.uuid() });
