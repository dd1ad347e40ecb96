import { z } from 'zod';
import { defineJob } from '../platform/outbox/index.js';

/** Makes the file of a composed letter, and sends it. */
export const RENDER_LETTER = defineJob('render-letter', z.object({ letterId: z.uuid() }));
