import { describe, expect, it } from '@jest/globals';
import type { SchemeVersion } from '@tranche/domain';
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

/** What stands under the question how much is asked. */
function hintOfAmount({ form }: SchemeVersion): string {
  const fields = form.sections.flatMap((section) => section.fields);
  const asked = fields.find(({ name }) => name === 'requested');
  return asked?.kind === 'money' ? (asked.hint?.nl ?? '') : '';
}

describe('the second subsidy of 2014, for organising the courses more efficiently (art. 16)', () => {
  it.each([rif2014, rif2014Amended])('is said not to be offered ($version)', (scheme) => {
    expect(hintOfAmount(scheme)).toContain('(art. 16) kunt u in dit portaal niet vragen');
  });

  it.each([rif2019, rif2024])('does not exist any more ($version)', (scheme) => {
    expect(hintOfAmount(scheme)).not.toContain('doelmatiger');
  });
});
