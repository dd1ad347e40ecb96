import type { ValueTransformer } from 'typeorm';

/** PostgreSQL's bigint as whole numbers: an amount that is no whole number of cents never passes. */
export const int8: ValueTransformer = {
  from: (stored: string | null): number | null => {
    if (stored === null) return null;
    return requireWhole(Number(stored));
  },
  to: (value: unknown): unknown => (typeof value === 'number' ? requireWhole(value) : value),
};

function requireWhole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number of cents`);
  return value;
}
