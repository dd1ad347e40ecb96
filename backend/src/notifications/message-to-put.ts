import type { Text } from '@tranche/domain';
import type { MessageKind } from './texts/message-texts.js';
import type { Recipient } from './recipient.js';

export interface MessageToPut {
  /** Names what happened: the same key is never put in twice. */
  readonly key: string;
  /** Null when it is about a whole tranche. */
  readonly applicationId: string | null;
  readonly recipient: Recipient;
  readonly kind: MessageKind;
  /** What the texts name; a text in two languages where it reads differently in each. */
  readonly values: Readonly<Record<string, string | Text>>;
  /** Where the message leads, when that is not where its reader finds the application. */
  readonly page?: string;
  readonly letterId?: string;
  /** What its text says at its end, where there is more to say this time. */
  readonly also?: Text;
  /** Until when something is asked of its reader; the mail says so. */
  readonly dueOn?: string;
}
