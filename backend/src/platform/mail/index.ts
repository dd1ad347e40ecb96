export { LocalMailStore } from './local-mail-store.js';
export { serveLocalMail } from './serve-local-mail.js';
export { MailModule } from './mail.module.js';
export { Mailer, type Mail } from './mailer.js';
export type { Delivery } from './smtp-delivery.js';
