import { MailRow } from './mail/mail.row.js';
import { MessageRow } from './message.row.js';

export { NotificationsModule } from './notifications.module.js';
export { messagesAbout } from './messages-about.js';
export type { MessageKind } from './message-texts.js';
export type { MessageToPut } from './message-to-put.js';
export { PutMessage } from './put-message.js';
export { address, organisation, person, type Recipient } from './recipient.js';
export { pageOf, RecipientsOf, type RecipientsById } from './recipients-of.js';

export const notificationEntities = [MailRow, MessageRow];
