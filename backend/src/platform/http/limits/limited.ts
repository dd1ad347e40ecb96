import { SetMetadata } from '@nestjs/common';
import type { Rate } from './rate-counter.js';

/**
 * What one person does in a while, or one address before anybody signed in: far more than people need,
 * and far less than a script would like. Behind one address there may be a whole school, on the last day.
 */
export const RATES = {
  account: { most: 300, seconds: 60 },
  'sign-in': { most: 600, seconds: 300 },
  claim: { most: 300, seconds: 600 },
  upload: { most: 300, seconds: 600 },
  // Whoever keeps calendars for many asks for many, from one address.
  calendar: { most: 6000, seconds: 600 },
  authenticity: { most: 120, seconds: 600 },
} as const satisfies Record<string, Rate>;

export const LIMITED = Symbol('limited');

/** Limits how often somebody calls this route, beside what holds for all of them. */
export const Limited = (rate: Exclude<keyof typeof RATES, 'account'>): MethodDecorator =>
  SetMetadata(LIMITED, rate);
