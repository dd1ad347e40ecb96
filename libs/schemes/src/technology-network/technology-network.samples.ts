import type { SampleWishes } from '../contract/example/sample-wishes.js';

/** A network for primary schools that a province pays a fifth of: no example of 2017 says who pays. */
export const networkSamples2017: Readonly<Record<string, SampleWishes>> = {
  primary: {
    parameters: { maximumPrimary: 10_000_000 },
    budgetCents: 12_500_000,
    requestedCents: 10_000_000,
    partners: [{ kind: 'regional-government', cashCents: 2_500_000, inKindCents: 0 }],
  },
};
