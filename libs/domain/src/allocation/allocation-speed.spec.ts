import { describe, expect, it } from '@jest/globals';
import { cents } from '../money/index.js';
import { allocate } from './allocate.js';
import type { AllocationInput } from './allocation-input.js';
import { category, claimAt, firstComeOf, proportionalOf } from './claim.fixture.js';

const MEGABYTES = 2 ** 20;

function measure(input: AllocationInput) {
  const before = process.memoryUsage().heapUsed;
  const usage = process.threadCpuUsage();
  const output = allocate(input, '5eed');
  const { user, system } = process.threadCpuUsage(usage);
  const seconds = (user + system) / 1_000_000;
  return { output, seconds, megabytes: (process.memoryUsage().heapUsed - before) / MEGABYTES };
}

/** In time of the processor: what else runs on the machine does not count. */
describe('speed', () => {
  it('first come: 100,000 claims in under a second and 512 MB', () => {
    // Ten in every millisecond, as on a busy opening, and money for four in five.
    const claims = Array.from({ length: 100_000 }, (_, index) => {
      const milliseconds = Math.floor(index / 10);
      const second = String(10 + Math.floor(milliseconds / 1000));
      return claimAt(`T${index}`, 450, `${second}.${String(milliseconds % 1000).padStart(3, '0')}`);
    });
    const { output, seconds, megabytes } = measure(firstComeOf(claims, 36_000_000));
    expect(output.places.filter(({ outcome }) => outcome === 'award')).toHaveLength(80_000);
    expect(seconds).toBeLessThan(1);
    expect(megabytes).toBeLessThan(512);
  });

  it('proportional: 60,000 employers with 3 places each in under two seconds and 512 MB', () => {
    const claims = Array.from({ length: 60_000 }, (_, index) => ({
      ticket: `E${index}`,
      places: [
        { category: 'mbo', numerator: (index % 40) + 1, denominator: 40 },
        { category: 'hbo', numerator: (index % 42) + 1, denominator: 42 },
        { category: 'phd', numerator: (index % 432) + 1, denominator: 12 * 36 },
      ],
    }));
    const categories = [
      category('mbo', 188_900_000),
      category('hbo', 8_000_000),
      category('phd', 6_700_000),
      category('vmbo', 1_400_000),
    ];
    const { output, seconds, megabytes } = measure(proportionalOf(categories, claims, true));
    expect(output.places).toHaveLength(60_000);
    expect(cents(output.awardedCents + output.freeCents)).toBe(205_000_000_00);
    expect(seconds).toBeLessThan(2);
    expect(megabytes).toBeLessThan(512);
  });
});
