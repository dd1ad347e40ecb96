import { z } from 'zod';
import { defineJob } from '../../platform/outbox/index.js';

/** Mails whoever reads the box that a message has come in. */
export const SEND_MAIL = defineJob('send-mail', z.object({ messageId: z.uuid() }));
