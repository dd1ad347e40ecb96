import type * as domain from '@tranche/domain/browser';
import { z } from 'zod';
import { Text } from './text.js';

/** A question of the check before signing in; its answers never leave the browser. */
export const SelfCheckQuestion: z.ZodType<domain.SelfCheckQuestion, domain.SelfCheckQuestion> = z
  .object({
    code: z.string(),
    question: Text,
    hint: Text.exactOptional(),
    list: z.string().exactOptional(),
    when: z.object({ question: z.string(), in: z.array(z.string()) }).exactOptional(),
    options: z.array(
      z.object({
        value: z.string(),
        label: Text,
        stops: z.object({ reason: Text, article: z.string() }).exactOptional(),
      }),
    ),
  })
  .meta({ id: 'SelfCheckQuestion' });
