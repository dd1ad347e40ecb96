import { describe, expect, it } from '@jest/globals';
import { rif2014, rif2014Amended, rif2019, rif2024 } from './rif.scheme.js';

describe('the criteria of RIF', () => {
  // Article 21 of 2014 is about organising the offer more efficiently, which this portal does not offer.
  it.each([
    [rif2014, 'art. 20(3)'],
    [rif2014Amended, 'art. 20(3)'],
    [rif2019, 'art. 21(3)'],
    [rif2024, 'art. 19(3)'],
  ])('rest on the paragraph that names them ($version)', ({ assessment }, article) => {
    expect(assessment.lists[0]?.article).toBe(article);
  });
});
