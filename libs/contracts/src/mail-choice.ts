import { z } from 'zod';
import { Instant } from './text.js';

/**
 * When somebody is mailed of what may wait: as it comes in, once a day with what is new and what waits, or
 * once a day with what waits alone.
 */
export const MAIL_CHOICES = ['at-once', 'daily', 'waiting'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

export const ChooseMailing = z
  .object({ choice: z.enum(MAIL_CHOICES) })
  .meta({ id: 'ChooseMailing' });

export const MailChoiceView = z
  .object({
    choice: z.enum(MAIL_CHOICES),
    /** When the next overview goes out; null where there is none. */
    nextDigestAt: Instant.nullable(),
  })
  .meta({ id: 'MailChoiceView' });
export type MailChoiceView = z.output<typeof MailChoiceView>;
