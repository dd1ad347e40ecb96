import { describe, expect, it } from '@jest/globals';
import { doMeansAddUp } from './do-means-add-up.js';

describe('the means above a total', () => {
  it.each([
    ['that add up', ['3.67', '4.33', '4.00'], '12.00', true],
    ['that are a hundredth more than the total', ['3.67', '3.67', '3.67'], '11.00', false],
    ['of which one is not there', ['3.67', null], '3.67', true],
  ])('%s', (_name, means, total, expected) => {
    expect(doMeansAddUp(means, total)).toBe(expected);
  });
});
