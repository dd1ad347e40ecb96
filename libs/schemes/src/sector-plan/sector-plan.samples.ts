import type { SampleWishes } from '../contract/example/sample-wishes.js';

/** Equity enough for what is asked in the examples. */
export const sectorPlanSamples: Readonly<Record<string, SampleWishes>> = {
  standard: { answers: { equity: 50_000_000 } },
};
