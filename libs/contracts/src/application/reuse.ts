import { z } from 'zod';
import { Code, Instant, Reference, Text } from '../text.js';

/** For which tranche, and as which kind of application; both or neither. */
export const ReuseQuery = z.object({
  tranche: Code.exactOptional(),
  variant: Code.exactOptional(),
});
export type ReuseQuery = z.output<typeof ReuseQuery>;

/** What an earlier application would be as the start of a new one. */
export const ReuseView = z
  .object({
    reference: Reference,
    title: z.string(),
    variant: z.string(),
    /** Null where a person applied for oneself. */
    organisationId: z.uuid().nullable(),
    /** The tranches of its scheme for which one can begin now. */
    tranches: z.array(z.object({ code: z.string(), name: Text, closesAt: Instant })),
    /** Null until it is asked for one of these. */
    preview: z
      .object({
        /** The pages on which something is taken over, with how many answers. */
        taken: z.array(z.object({ page: Text, count: z.int() })),
        /** What does not fit as it was, each as a sentence, with the page that asked it. */
        misfits: z.array(z.object({ page: Text, text: Text })),
        /** Who took part, without the lead applicant: they are invited anew. */
        partners: z.array(z.string()),
        /** How many documents are to be added anew. */
        documents: z.int(),
      })
      .nullable(),
  })
  .meta({ id: 'ReuseView' });
export type ReuseView = z.output<typeof ReuseView>;
