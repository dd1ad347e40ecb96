import type { SampleWishes } from '../contract/example/sample-wishes.js';

/** A centre of four years, which begins on the one day on which they all began (art. 3). */
export const centreSamples: Readonly<Record<string, SampleWishes>> = {
  centre: { answers: { startsOn: '2013-01-01', requestedPerYear: 100_000_000, durationYears: 4 } },
};
