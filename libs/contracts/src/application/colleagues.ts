import { COLLEAGUE_ROLES } from '@tranche/domain/browser';
import { z } from 'zod';
import { EmailAddress, Instant, Line, LocalDate, printed, Reference, Text } from '../text.js';
import { InvitationStanding } from './invitations.js';

export const ColleagueRole = z.enum(COLLEAGUE_ROLES).meta({ id: 'ColleagueRole' });

/** Somebody of an organisation in one application. */
export const ColleagueView = z
  .object({
    /** Of her role; null for who acts for the organisation at sign-in and was given none. */
    id: z.uuid().nullable(),
    /** Of who acts for it at sign-in; null for others, who are known by their address. */
    personId: z.uuid().nullable(),
    name: z.string(),
    email: z.string(),
    role: ColleagueRole,
    /** The identity provider says that she acts for the organisation. */
    isRepresentative: z.boolean(),
    /** Of the invitation to it; null where nobody had to be invited. */
    standing: InvitationStanding.nullable(),
    /** The last day on which that can be answered. */
    until: LocalDate.nullable(),
    isYou: z.boolean(),
    canChange: z.boolean(),
    canEnd: z.boolean(),
  })
  .meta({ id: 'ColleagueView' });
export type ColleagueView = z.output<typeof ColleagueView>;

/** The people of one organisation, for who is one of them. */
export const ColleaguesOfOrganisation = z
  .object({
    organisationId: z.uuid(),
    name: z.string(),
    yourRole: ColleagueRole,
    /** The roles that the reader can give; empty for who manages nobody. */
    mayGive: z.array(ColleagueRole),
    people: z.array(ColleagueView),
  })
  .meta({ id: 'ColleaguesOfOrganisation' });
export type ColleaguesOfOrganisation = z.output<typeof ColleaguesOfOrganisation>;

export const ColleagueList = z
  .object({ items: z.array(ColleaguesOfOrganisation) })
  .meta({ id: 'ColleagueList' });
export type ColleagueList = z.output<typeof ColleagueList>;

export const InviteColleague = z
  .strictObject({
    organisationId: z.uuid(),
    name: printed(Line.min(2).max(120)),
    email: EmailAddress,
    role: ColleagueRole,
    /** Whom of those who act for the organisation at sign-in it is: an address may be shared. */
    personId: z.uuid().optional(),
  })
  .meta({ id: 'InviteColleague' });
export type InviteColleague = z.output<typeof InviteColleague>;

export const ChangeColleague = z
  .strictObject({ role: ColleagueRole })
  .meta({ id: 'ChangeColleague' });
export type ChangeColleague = z.output<typeof ChangeColleague>;

export const ColleaguePath = z.object({ reference: Reference, colleague: z.uuid() });
export const ColleagueInvitationPath = z.object({ colleague: z.uuid() });

/** An invitation as the colleague reads it who was invited. */
export const ColleagueInvitationView = z
  .object({
    id: z.uuid(),
    standing: InvitationStanding,
    reference: Reference,
    title: Text,
    scheme: Text,
    organisation: z.string(),
    role: ColleagueRole,
    invitedBy: z.string(),
    email: z.string(),
    until: LocalDate,
    answeredAt: Instant.nullable(),
    canAnswer: z.boolean(),
    /** The reader takes part by now and can open the application. */
    canRead: z.boolean(),
  })
  .meta({ id: 'ColleagueInvitationView' });
export type ColleagueInvitationView = z.output<typeof ColleagueInvitationView>;

export const AnswerColleagueInvitation = z
  .strictObject({ answer: z.enum(['accepted', 'declined']) })
  .meta({ id: 'AnswerColleagueInvitation' });
export type AnswerColleagueInvitation = z.output<typeof AnswerColleagueInvitation>;
