import { z } from 'zod';
import { OwnOrganisation } from './session.js';
import { Instant, LocalDate, Text } from './text.js';

/** Something that waits for whoever is signed in. */
export const WorkItem = z
  .object({
    /** Names it among the rest of the list. */
    id: z.string(),
    /** What is to be done, as a sentence without an end. */
    task: Text,
    /** The application it is about; null when it is about several, or about a tranche. */
    title: Text.nullable(),
    reference: z.string().nullable(),
    /** How many applications wait in the same way. */
    count: z.int(),
    /** The tranche; or what it is about, where that is no single application. */
    trancheName: Text,
    /** Path in the portal where it is done. */
    page: z.string(),
    /** The last day; null where no term runs. */
    dueOn: LocalDate.nullable(),
    isOverdue: z.boolean(),
    /** For which of her organisations it is done; absent where it is for none. */
    organisation: OwnOrganisation.exactOptional(),
  })
  .meta({ id: 'WorkItem' });
export type WorkItem = z.output<typeof WorkItem>;

/** What waits for whoever is signed in, the nearest day first. */
export const WorkList = z
  .object({ items: z.array(WorkItem), total: z.int() })
  .meta({ id: 'WorkList' });
export type WorkList = z.output<typeof WorkList>;

/** Whether a calendar reads what waits for somebody. */
export const CalendarStanding = z
  .object({
    /** When its address was made; null where there is none. */
    since: Instant.nullable(),
  })
  .meta({ id: 'CalendarStanding' });
export type CalendarStanding = z.output<typeof CalendarStanding>;

/** A new address, told once: whoever has it reads what waits for its owner. */
export const CalendarAddress = z
  .object({ address: z.url(), since: Instant })
  .meta({ id: 'CalendarAddress' });
export type CalendarAddress = z.output<typeof CalendarAddress>;

export const CalendarPath = z.object({ secret: z.string().max(100) });
