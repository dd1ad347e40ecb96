export { serveLocalMail } from './serve-local-mail.js';
export { MailModule } from './mail.module.js';
export { Mailer } from './mailer.js';
export type { Delivery } from './smtp-delivery.js';
