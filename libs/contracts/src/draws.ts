import { z } from 'zod';
import { Code, Instant, Text } from './text.js';

export const DrawPath = z.object({ tranche: Code });

/** A draw that is finished: everybody may see it and do it over again. */
export const DrawSummary = z
  .object({ tranche: z.string(), name: Text, scheme: z.string(), at: Instant })
  .meta({ id: 'DrawSummary' });

export const DrawList = z.object({ items: z.array(DrawSummary) }).meta({ id: 'DrawList' });
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
 * The draws of a tranche with all they rest on. They know tickets only: no name, no reference and no
 * amount, so that only the holder of a ticket knows whose it is.
 */
export const DrawView = z
  .object({
    tranche: z.string(),
    name: Text,
    scheme: z.string(),
    schemeName: Text,
    /** SHA-256 of the seed, published when the tranche opened. */
    commitment: z.string(),
    committedAt: Instant,
    seed: z.string(),
    drawnAt: Instant,
    draws: z.array(DrawnLine),
  })
  .meta({ id: 'DrawView' });
export type DrawView = z.output<typeof DrawView>;
