import type * as domain from '@tranche/domain/browser';
import { z } from 'zod';
import { Text } from './text.js';

const Pixels = z.int().nonnegative();

/** A workflow as a picture, laid out from its definition: see `layOut` in the domain. */
export const Picture: z.ZodType<domain.Picture, domain.Picture> = z
  .object({
    width: Pixels,
    height: Pixels,
    boxes: z.array(
      z.object({
        state: z.string(),
        label: Text,
        phase: z.string(),
        x: Pixels,
        y: Pixels,
        width: Pixels,
        height: Pixels,
        isFinal: z.boolean(),
      }),
    ),
    arrows: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        labels: z.array(Text),
        points: z.array(z.tuple([Pixels, Pixels])),
        isBack: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Picture' });
