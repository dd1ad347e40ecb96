import { MANDATE_PURPOSES } from '@tranche/domain/browser';
import { z } from 'zod';
import { EmailAddress, Instant, Line, LocalDate, printed, Reference, Text } from '../text.js';

export const MandatePurpose = z.enum(MANDATE_PURPOSES).meta({ id: 'MandatePurpose' });
export type MandatePurpose = z.output<typeof MandatePurpose>;

export const MandateStanding = z
  .enum(['offered', 'declined', 'coming', 'in-force', 'ended', 'withdrawn'])
  .meta({ id: 'MandateStanding' });
export type MandateStanding = z.output<typeof MandateStanding>;

/** A mandate as both who gave it and who received it read it. */
export const MandateView = z
  .object({
    id: z.uuid(),
    standing: MandateStanding,
    organisationId: z.uuid(),
    /** As the register calls it. */
    organisation: z.string(),
    /** Who received it. */
    name: z.string(),
    email: z.string(),
    givenBy: z.string(),
    givenAt: Instant,
    purposes: z.array(MandatePurpose),
    /** The one that it is for; null where it is for all of the organisation. */
    application: z.object({ reference: Reference, title: Text }).nullable(),
    from: LocalDate,
    until: LocalDate,
    answeredAt: Instant.nullable(),
    withdrawn: z.object({ at: Instant, by: z.string(), reason: z.string() }).nullable(),
    canAnswer: z.boolean(),
    canWithdraw: z.boolean(),
  })
  .meta({ id: 'MandateView' });
export type MandateView = z.output<typeof MandateView>;

/** What was given for an organisation that the reader acts for by the register. */
export const MandatesOfOrganisation = z
  .object({ organisationId: z.uuid(), name: z.string(), items: z.array(MandateView) })
  .meta({ id: 'MandatesOfOrganisation' });
export type MandatesOfOrganisation = z.output<typeof MandatesOfOrganisation>;

export const MandateList = z
  .object({
    received: z.array(MandateView),
    given: z.array(MandatesOfOrganisation),
    /** The first day that a new one can have. */
    today: LocalDate,
  })
  .meta({ id: 'MandateList' });
export type MandateList = z.output<typeof MandateList>;

export const GiveMandate = z
  .strictObject({
    organisationId: z.uuid(),
    name: printed(Line.min(2).max(120)),
    email: EmailAddress,
    purposes: z.array(MandatePurpose).min(1).max(MANDATE_PURPOSES.length),
    /** Null for all applications of the organisation. */
    reference: Reference.nullable(),
    from: LocalDate,
    until: LocalDate,
  })
  .meta({ id: 'GiveMandate' });
export type GiveMandate = z.output<typeof GiveMandate>;

export const MandatePath = z.object({ mandate: z.uuid() });

export const AnswerMandate = z
  .strictObject({ answer: z.enum(['accepted', 'declined']) })
  .meta({ id: 'AnswerMandate' });
export type AnswerMandate = z.output<typeof AnswerMandate>;

export const WithdrawMandate = z
  .strictObject({ reason: printed(Line.min(3).max(500)) })
  .meta({ id: 'WithdrawMandate' });
export type WithdrawMandate = z.output<typeof WithdrawMandate>;
