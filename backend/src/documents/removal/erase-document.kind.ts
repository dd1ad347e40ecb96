import { z } from 'zod';
import { defineJob } from '../../platform/outbox/index.js';

/** Throws away the bytes of a removed document. */
export const ERASE_DOCUMENT = defineJob('erase-document', z.object({ documentId: z.uuid() }));
