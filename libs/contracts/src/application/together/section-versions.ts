import { z } from 'zod';
import { Answers, SectionDefinition } from '../../form.js';
import { Instant } from '../../text.js';

/** What a section was before, by who left it so and when; the last first. */
export const SectionVersions = z
  .object({
    items: z.array(
      z.object({
        version: z.int(),
        /** Null where it was put back as it was sent. */
        by: z.string().nullable(),
        isYou: z.boolean(),
        at: Instant,
      }),
    ),
  })
  .meta({ id: 'SectionVersions' });
export type SectionVersions = z.output<typeof SectionVersions>;

const Version = z.coerce.number().int().positive().max(2_147_483_647);

/** Between which versions; left out, what the last one changed. */
export const DifferenceQuery = z.object({ from: Version.optional(), to: Version.optional() });

/** Two versions of a section, and the questions that were answered otherwise. */
export const SectionDifference = z
  .object({
    definition: SectionDefinition,
    before: Answers,
    after: Answers,
    changed: z.array(z.string()),
  })
  .meta({ id: 'SectionDifference' });
export type SectionDifference = z.output<typeof SectionDifference>;

/** How a section became what it is. */
export const SECTION_VERSION_ROUTES = {
  'GET /v1/applications/:reference/sections/:section/versions': { answer: SectionVersions },
  'GET /v1/applications/:reference/sections/:section/versions/difference': {
    query: DifferenceQuery,
    answer: SectionDifference,
  },
} as const;
