import { MailChoiceRow } from './mail/choice/mail-choice.row.js';
import { DigestRow } from './mail/digest/digest.row.js';
import { MailRow } from './mail/mail.row.js';
import { MessageRow } from './message.row.js';

export { NotificationsModule } from './notifications.module.js';
export { messagesAbout } from './messages-about.js';
export { messagesSent } from './messages-sent.js';
export type { MessageKind } from './texts/message-texts.js';
export type { MessageToPut } from './message-to-put.js';
export { PutMessage } from './put-message.js';
export { address, organisation, person, type Recipient } from './recipient.js';
export { pageOf, RecipientsOf, type RecipientsById } from './recipients-of.js';

export { WaitingWork } from './mail/digest/waiting-work.js';

export const notificationEntities = [DigestRow, MailChoiceRow, MailRow, MessageRow];
