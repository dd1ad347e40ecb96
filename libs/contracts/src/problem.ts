import { z } from 'zod';

/** RFC 9457 problem details; every error of the API has this shape. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'query', 'path', 'header']).optional(),
          pointer: z.string().optional(),
          code: z.string(),
          detail: z.string(),
          article: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.output<typeof Problem>;
