import type { SampleWishes } from '../contract/example/sample-wishes.js';

/** A course of two years for an in-demand occupation, in years that are still to come. */
export const voucherSamples: Readonly<Record<string, SampleWishes>> = {
  broad: {
    parameters: { firstCourseDay: '2026-05-01', lastCourseDay: '2028-04-01' },
    answers: { courseEndsOn: '2028-06-30', courseCost: 200_000 },
  },
};
