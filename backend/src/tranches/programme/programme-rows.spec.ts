import { describe, expect, it } from '@jest/globals';
import { rowOf, togetherOf } from './programme-rows.js';

type Row = ReturnType<typeof rowOf>;

const row = (code: string, figures: Partial<Row>): Row => ({
  ...rowOf({ code, name: { nl: code, en: code } }, 'euro'),
  ...figures,
});

const ROWS = [
  row('one', {
    ceilingCents: 1000,
    applications: 10,
    awarded: 1,
    awardedCents: 900,
    meanCents: 900,
    freeCents: 100,
  }),
  row('two', {
    ceilingCents: 500,
    applications: 6,
    awarded: 3,
    awardedCents: 302,
    meanCents: 101,
    freeCents: 198,
  }),
  row('none', { ceilingCents: 50, freeCents: 50 }),
];

describe('what stands under the columns of a programme', () => {
  it('is the sum of each column', () => {
    expect(togetherOf(ROWS, 'euro')).toMatchObject({
      ceilingCents: 1550,
      applications: 16,
      awarded: 4,
      awardedCents: 1202,
      freeCents: 348,
    });
  });

  it('is the mean of all awards, not of the means, rounded half up to the cent', () => {
    expect(togetherOf(ROWS, 'euro').meanCents).toBe(301);
  });

  it('has no mean of places, and none where nothing was awarded', () => {
    expect(togetherOf(ROWS, 'place').meanCents).toBeNull();
    expect(togetherOf(ROWS.slice(2), 'euro').meanCents).toBeNull();
    expect(togetherOf([], 'euro')).toMatchObject({ ceilingCents: 0, meanCents: null });
  });
});
