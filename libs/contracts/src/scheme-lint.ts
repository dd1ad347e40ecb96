import { z } from 'zod';
import { Code, Text } from './text.js';

export const SchemeVersionPath = z.object({ scheme: Code, version: z.string().max(40) });

/** What a version of a scheme does with made-up cases, before a tranche opens under it. */
export const SchemeLint = z
  .object({
    scheme: z.string(),
    version: z.string(),
    versionTitle: Text,
    name: Text,
    /** Nothing legal in it changes any more; until then it is a draft. */
    isReleased: z.boolean(),
    /** Structural faults: what is wrong, and where in words of the scheme; a sound version has none. */
    findings: z.array(z.object({ code: z.string(), says: Text, text: z.string() })),
    /** Every letter filled for a made-up application, with the fields that stayed empty. */
    letters: z.array(
      z.object({
        kind: z.string(),
        variant: Text,
        language: z.enum(['nl', 'en']),
        subject: z.string(),
        emptyFields: z.array(z.string()),
      }),
    ),
    /** A shortest way to every end of the procedure. */
    walks: z.array(
      z.object({
        end: Text,
        steps: z.array(z.object({ label: Text, by: Text, to: Text })),
      }),
    ),
    /** The named cases of the scheme, with whether the rules give what the case says. */
    examples: z.array(z.object({ name: z.string(), holds: z.boolean() })),
  })
  .meta({ id: 'SchemeLint' });
export type SchemeLint = z.output<typeof SchemeLint>;
