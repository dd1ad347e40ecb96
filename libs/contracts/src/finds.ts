import { z } from 'zod';
import { Instant, Text } from './text.js';

/** Filters as `facet:value`, several with commas: `level:mbo,topsector:ict`. */
export const FindQuery = z.object({
  filter: z
    .string()
    .max(500)
    .regex(/^[\w-]+:[^,:]+(,[\w-]+:[^,:]+)*$/)
    .optional(),
});
export type FindQuery = z.output<typeof FindQuery>;

/** What people can filter by, with how many there are of each. */
const Facet = z.object({
  name: z.string(),
  label: Text,
  options: z.array(z.object({ value: z.string(), label: Text, count: z.int() })),
});

/** A tranche or an offer that was found, with what is told of it. */
export const Found = z
  .object({
    kind: z.enum(['tranche', 'offer']),
    /** The tranche in which one applies. */
    tranche: z.string(),
    /** Reference of the offer; null for a tranche. */
    offer: z.string().nullable(),
    title: Text,
    facts: z.array(z.object({ label: Text, value: Text })),
    standing: z.enum(['announced', 'open', 'closed']),
    closesAt: Instant,
    /** Variant of the application one starts from here; null where one chooses. */
    variant: z.string().nullable(),
  })
  .meta({ id: 'Found' });

/** Everything that fits the filters, what can be applied for now first. */
export const FindList = z
  .object({
    scheme: z.string(),
    version: z.string(),
    title: Text,
    facets: z.array(Facet),
    items: z.array(Found),
  })
  .meta({ id: 'FindList' });
export type FindList = z.output<typeof FindList>;
