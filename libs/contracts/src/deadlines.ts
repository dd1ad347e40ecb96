import { z } from 'zod';
import { DerivationLine, Instant, LocalDate, Text } from './text.js';

/** A term that binds somebody, with every line of its derivation. */
export const Deadline = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    label: Text,
    /** Null while the term stands still. */
    dueOn: LocalDate.nullable(),
    standing: z.enum(['running', 'suspended', 'lapsed', 'ended']),
    derivation: z.array(DerivationLine),
    remindedAt: Instant.nullable(),
  })
  .meta({ id: 'Deadline' });

export type Deadline = z.output<typeof Deadline>;
