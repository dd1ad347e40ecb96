import { z } from 'zod';
import { Instant, Text } from '../../text.js';

/** One thing that stands in the way of sending, where it is mended, and by whom. */
export const RehearsalFinding = z
  .object({
    /** Null for what is about no section, such as a window that is not open yet. */
    section: z.string().nullable(),
    title: Text.nullable(),
    text: Text,
    article: z.string().nullable(),
    /** Who was asked to write it, or whose word is missing; null where that is nobody in particular. */
    owner: z.object({ organisation: z.string(), person: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'RehearsalFinding' });
export type RehearsalFinding = z.output<typeof RehearsalFinding>;

/** Somebody with whom something lies that stands in the way. */
export const RehearsalPerson = z
  .object({
    /** Of the person, or of a partner that nobody signed in for yet: its contact has a mail address alone. */
    id: z.uuid(),
    name: z.string(),
    organisation: z.string(),
    /** What lies with her, by the titles of the sections. */
    sections: z.array(Text),
    /** When she was mailed about it today; null where she was not. */
    calledAt: Instant.nullable(),
  })
  .meta({ id: 'RehearsalPerson' });
export type RehearsalPerson = z.output<typeof RehearsalPerson>;

/** The check of a submission on any day: what stands in the way, with whom, and how long there is. */
export const RehearsalView = z
  .object({
    findings: z.array(RehearsalFinding),
    /** Who would be mailed, or was today, the reader left out; empty for who cannot have them mailed. */
    people: z.array(RehearsalPerson),
    canCall: z.boolean(),
    /** Until when it can be sent; null where no window says so, as of a supplement. */
    closesAt: Instant.nullable(),
    /** By the clock of the portal, which is the one that counts. */
    now: Instant,
  })
  .meta({ id: 'RehearsalView' });
export type RehearsalView = z.output<typeof RehearsalView>;

/** Those who were shown: nobody is mailed who was not. */
export const CallBlockers = z
  .strictObject({ people: z.array(z.uuid()).min(1).max(500) })
  .meta({ id: 'CallBlockers' });
export type CallBlockers = z.output<typeof CallBlockers>;

/** What stands in the way of sending, and the call to those with whom it lies. */
export const REHEARSAL_ROUTES = {
  'GET /v1/applications/:reference/rehearsal': { answer: RehearsalView },
  'POST /v1/applications/:reference/rehearsal/calls': {
    body: CallBlockers,
    answer: RehearsalView,
  },
} as const;
