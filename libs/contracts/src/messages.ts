import { z } from 'zod';
import { OwnOrganisation } from './session.js';
import { Instant, LocalDate, Text } from './text.js';

export const MessagePath = z.object({ message: z.uuid() });
export const LetterPath = z.object({ letter: z.uuid() });

export const MessageView = z
  .object({
    id: z.uuid(),
    /** Null when the message is about a whole tranche. */
    reference: z.string().nullable(),
    /** What the application is called, to a reader of either language. */
    applicationName: Text.nullable(),
    subject: Text,
    body: Text,
    /** Path in the portal where the reader does or sees what the message is about. */
    page: z.string().nullable(),
    sentAt: Instant,
    readAt: Instant.nullable(),
    letterId: z.uuid().nullable(),
    /** To which organisation it is addressed; absent where it is to the reader herself. */
    organisation: OwnOrganisation.exactOptional(),
  })
  .meta({ id: 'MessageView' });
export type MessageView = z.output<typeof MessageView>;

export const MessageList = z
  .object({ items: z.array(MessageView), unread: z.int() })
  .meta({ id: 'MessageList' });
export type MessageList = z.output<typeof MessageList>;

const LetterBlock = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  z.object({
    kind: z.literal('paragraph'),
    text: z.string(),
    tone: z.enum(['plain', 'decision']),
  }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('facts'),
    facts: z.array(z.object({ label: z.string(), value: z.string() })),
  }),
  z.object({
    kind: z.literal('table'),
    caption: z.string().optional(),
    columns: z.array(z.object({ header: z.string(), align: z.enum(['start', 'end']) })),
    rows: z.array(z.array(z.string())),
  }),
]);

/** What a letter says, sent or not. */
export const LetterContent = z
  .object({
    kind: z.string(),
    language: z.enum(['nl', 'en']),
    subject: z.string(),
    date: LocalDate,
    recipient: z.array(z.string()),
    sender: z.object({ name: z.string(), address: z.array(z.string()) }),
    blocks: z.array(LetterBlock),
  })
  .meta({ id: 'LetterContent' });
export type LetterContent = z.output<typeof LetterContent>;

/** A letter as it was sent, to read on screen; the PDF is the same letter by the same data. */
export const LetterView = LetterContent.extend({
  id: z.uuid(),
  reference: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  sentAt: Instant,
}).meta({ id: 'LetterView' });
export type LetterView = z.output<typeof LetterView>;
