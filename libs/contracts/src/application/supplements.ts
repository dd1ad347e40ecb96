import { z } from 'zod';
import { Answers, SectionDefinition } from '../form.js';
import { Instant, Text } from '../text.js';

/** What was asked in a request for a supplement, and what was changed since against what was sent. */
export const SupplementView = z
  .object({
    /** What was said in general. */
    request: z.string().nullable(),
    /** When that was sent to which it is compared. */
    sentAt: Instant,
    /** When the supplement came in; null while it is awaited. */
    receivedAt: Instant.nullable(),
    points: z.array(
      z.object({
        section: z.string(),
        title: Text,
        words: z.string(),
        /** The document that was found wanting, by its kind and file; null when it is about the whole part. */
        named: Text.nullable(),
        isAnswered: z.boolean(),
      }),
    ),
    /** Nothing at all is otherwise than it was sent. */
    isUnchanged: z.boolean(),
    changes: z.object({
      /** Of each page the questions alone that have another answer, as they were sent and as they are. */
      sections: z.array(
        z.object({ definition: SectionDefinition, before: Answers, after: Answers }),
      ),
      /** By name: who joined, left, or pledges something else. */
      partners: z.array(z.string()),
      /** By kind: both lists are filled where one was replaced. */
      documents: z.array(
        z.object({ label: Text, takenOut: z.array(z.string()), added: z.array(z.string()) }),
      ),
    }),
  })
  .meta({ id: 'SupplementView' });
export type SupplementView = z.output<typeof SupplementView>;
