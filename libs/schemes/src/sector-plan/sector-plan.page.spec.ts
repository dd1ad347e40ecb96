import { describe, expect, it } from '@jest/globals';
import { validateScheme } from '@tranche/domain';
import { checkExample } from '../contract/example/check-example.js';
import { euros, share } from '../standard/page/page-values.js';
import { PLANS_2013_FIRST } from './sector-plan-2013-1.js';
import { PLANS_2013_SECOND } from './sector-plan-2013-2.js';
import { PLANS_2015 } from './sector-plan-2015.js';
import { sectorPlanExamples } from './sector-plan.examples.js';
import { sectorPlanVersion } from './sector-plan.scheme.js';
import type { SectorPlanPage } from './sector-plan-page.js';

const ARTICLE = 'art. 1.2(1)';

/** A window with other numbers, as a policy lawyer would write them on its page and nowhere else. */
function changed(page: SectorPlanPage): SectorPlanPage {
  return {
    ...page,
    amounts: {
      ...page.amounts,
      minimum: euros(200_000, ARTICLE),
      perFirm: euros(3_000_000, ARTICLE),
    },
    shares: {
      ...page.shares,
      subsidy: share(2, 5, ARTICLE),
      realised: share(40, 100, ARTICLE),
      ofOverhead: share(40, 100, ARTICLE),
      ownMeans: share(3, 5, ARTICLE),
      guarantee: share(7, 10, ARTICLE),
      leastRealised: share(70, 100, ARTICLE),
      firstAdvance: share(20, 100, ARTICLE),
    },
    overhead: {
      steps: page.overhead.steps.map(({ upTo }, index) => ({
        upTo,
        part: share(20 - 9 * index, 100, ARTICLE),
      })),
      above: share(2, 100, ARTICLE),
    },
  };
}

describe.each(
  [PLANS_2013_FIRST, PLANS_2013_SECOND, PLANS_2015].map((page) => [page.version, page] as const),
)('the page of sector plans %s, changed in a copy', (_version, page) => {
  const copy = changed(page);
  const version = sectorPlanVersion(copy);

  it('leaves a version that is sound', () => {
    expect(validateScheme(version)).toEqual([]);
  });

  it.each(sectorPlanExamples(copy).map((example) => [example.name, example] as const))(
    'is followed by the example: %s',
    (_name, example) => {
      const { expected, actual } = checkExample(version, example);
      expect(actual).toEqual(expected);
    },
  );

  it('names in its examples what the page says', () => {
    const names = sectorPlanExamples(copy).map(({ name }) => name);
    expect(names).toContain('equity of exactly 70% of the request');
    expect(names).toContain('exactly 70%: its part of that and of the overhead over it');
  });
});
