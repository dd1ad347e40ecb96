import { z } from 'zod';
import { Code, Instant, LocalDate, SentDate } from '../../text.js';

/** Who was asked to write a section, and how far that is. */
export const SectionOwner = z
  .object({
    section: z.string(),
    organisationId: z.uuid(),
    organisation: z.string(),
    /** Null where the organisation sees for itself who does it. */
    personId: z.uuid().nullable(),
    person: z.string().nullable(),
    dueOn: LocalDate.nullable(),
    isYours: z.boolean(),
    isOverdue: z.boolean(),
    /** Takes part no more: it is released at once. */
    hasLeft: z.boolean(),
    doneBy: z.string().nullable(),
    doneAt: Instant.nullable(),
    /** The reader can say that it is ready, or not after all. */
    canFinish: z.boolean(),
    /** The reader can hand it to a colleague. */
    canPass: z.boolean(),
  })
  .meta({ id: 'SectionOwner' });
export type SectionOwner = z.output<typeof SectionOwner>;

/** Who writes what; no part of the application, and not for the authority. */
export const SectionOwners = z
  .object({
    items: z.array(SectionOwner),
    /** Sections that the reader can give to somebody; empty for all but the contact of who leads. */
    canGive: z.array(Code),
    /** To whom; empty for who can give or pass on nothing. */
    organisations: z.array(
      z.object({
        organisationId: z.uuid(),
        name: z.string(),
        people: z.array(z.object({ personId: z.uuid(), name: z.string() })),
      }),
    ),
  })
  .meta({ id: 'SectionOwners' });
export type SectionOwners = z.output<typeof SectionOwners>;

export const GiveSection = z
  .strictObject({
    organisationId: z.uuid(),
    personId: z.uuid().nullable().default(null),
    dueOn: SentDate.nullable().default(null),
  })
  .meta({ id: 'GiveSection' });
export type GiveSection = z.output<typeof GiveSection>;

export const FinishSection = z.strictObject({ isDone: z.boolean() }).meta({ id: 'FinishSection' });
export type FinishSection = z.output<typeof FinishSection>;

/** Who writes which section. */
export const SECTION_OWNER_ROUTES = {
  'GET /v1/applications/:reference/section-owners': { answer: SectionOwners },
  'PUT /v1/applications/:reference/sections/:section/owner': {
    body: GiveSection,
    answer: SectionOwners,
  },
  'DELETE /v1/applications/:reference/sections/:section/owner': { answer: SectionOwners },
  'PUT /v1/applications/:reference/sections/:section/owner/completion': {
    body: FinishSection,
    answer: SectionOwners,
  },
} as const;
