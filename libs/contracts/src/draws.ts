import { z } from 'zod';
import { Code, Instant, Text } from './text.js';

export const DrawPath = z.object({ tranche: Code });
export const DrawRoundPath = DrawPath.extend({
  round: z.coerce.number().int().min(1).max(1_000_000),
});

export const DrawQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type DrawQuery = z.output<typeof DrawQuery>;

/** What fixes the lot of one round before anything is drawn: SHA-256 of a seed that is secret till then. */
export const LotPromise = z
  .object({ round: z.int(), lotPromise: z.string(), promisedAt: Instant })
  .meta({ id: 'LotPromise' });
export type LotPromise = z.output<typeof LotPromise>;

/** A draw that is finished: everybody may see it and do it over again. */
export const DrawSummary = z
  .object({ tranche: z.string(), round: z.int(), name: Text, scheme: z.string(), at: Instant })
  .meta({ id: 'DrawSummary' });

/** The newest first; `total` counts those that are not on this page as well. */
export const DrawList = z
  .object({ items: z.array(DrawSummary), total: z.int() })
  .meta({ id: 'DrawList' });
export type DrawList = z.output<typeof DrawList>;

/** Everybody in one draw, in the order it gave. */
const DrawnLine = z.object({
  /** Budget line that was drawn for. */
  line: z.string(),
  lineName: Text,
  /** Sorted by code, as they were before the draw. */
  tickets: z.array(z.string()),
  order: z.array(z.string()),
  /** Who got something, in the order of the draw. */
  selected: z.array(z.string()),
});

/**
 * The draws of one round of a tranche with all they rest on. They know tickets only: no name, no reference and no
 * amount, so that only the holder of a ticket knows whose it is.
 */
export const DrawView = z
  .object({
    ...LotPromise.shape,
    tranche: z.string(),
    name: Text,
    scheme: z.string(),
    schemeName: Text,
    seed: z.string(),
    drawnAt: Instant,
    draws: z.array(DrawnLine),
  })
  .meta({ id: 'DrawView' });
export type DrawView = z.output<typeof DrawView>;
