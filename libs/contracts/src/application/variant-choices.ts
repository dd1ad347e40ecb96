import { z } from 'zod';
import { Code, Text } from '../text.js';

/** Which kind of application a draft is, and what it would lose sight of as another. */
export const VariantChoices = z
  .object({
    variant: z.string(),
    /** Empty where there is nothing to choose (any more). */
    choices: z.array(
      z.object({
        code: Code,
        label: Text,
        /** Pages and documents that the draft holds and this kind does not ask; kept, and not sent. */
        setAside: z.array(Text),
      }),
    ),
  })
  .meta({ id: 'VariantChoices' });
export type VariantChoices = z.output<typeof VariantChoices>;

export const ChangeVariant = z.object({ variant: Code }).meta({ id: 'ChangeVariant' });
export type ChangeVariant = z.output<typeof ChangeVariant>;
