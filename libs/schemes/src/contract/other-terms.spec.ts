import { describe, expect, it } from '@jest/globals';
import type { SchemeVersion, Term } from '@tranche/domain';
import { PRACTICAL_2014 } from '../practical-learning/practical-learning-2014.js';
import { PRACTICAL_2018 } from '../practical-learning/practical-learning-2018.js';
import { practicalExamples } from '../practical-learning/practical-learning.examples.js';
import { practicalVersion } from '../practical-learning/practical-learning.scheme.js';
import { ROUTES_2014 } from '../route-approval/route-approval-2014.js';
import { ROUTES_2016 } from '../route-approval/route-approval-2016.js';
import { routeExamples } from '../route-approval/route-approval.examples.js';
import { routeVersion } from '../route-approval/route-approval.scheme.js';
import { PLANS_2013_FIRST } from '../sector-plan/sector-plan-2013-1.js';
import { PLANS_2013_SECOND } from '../sector-plan/sector-plan-2013-2.js';
import { PLANS_2015 } from '../sector-plan/sector-plan-2015.js';
import { sectorPlanExamples } from '../sector-plan/sector-plan.examples.js';
import { sectorPlanVersion } from '../sector-plan/sector-plan.scheme.js';
import { days, weeks } from '../standard/page/page-values.js';
import { NETWORK_2017 } from '../technology-network/technology-network-2017.js';
import { ministryExamples } from '../technology-network/technology-network.examples.js';
import { ministryVersion } from '../technology-network/technology-network.scheme.js';
import { GRANT_2016_IN_PARTS } from '../topsector-grant/topsector-grant-2016-in-parts.js';
import { GRANT_2016 } from '../topsector-grant/topsector-grant-2016.js';
import { grantExamples } from '../topsector-grant/topsector-grant.examples.js';
import { grantVersion } from '../topsector-grant/topsector-grant.scheme.js';
import { checkExample } from './example/check-example.js';
import type { SchemeExample } from './example/scheme-example.js';

interface Made {
  readonly scheme: SchemeVersion;
  readonly examples: readonly SchemeExample[];
}

/** A version and its examples, with another term to decide on its page. */
function remade<Page extends { readonly terms: { readonly decision: Term } }>(
  pages: readonly Page[],
  versionOf: (page: Page) => SchemeVersion,
  examplesOf: (page: Page) => readonly SchemeExample[],
): readonly ((decision: Term) => Made)[] {
  return pages.map((page) => (decision) => {
    const other = { ...page, terms: { ...page.terms, decision } };
    return { scheme: versionOf(other), examples: examplesOf(other) };
  });
}

const ALL = [
  ...remade([PRACTICAL_2014, PRACTICAL_2018], practicalVersion, practicalExamples),
  ...[ROUTES_2014, ROUTES_2016].map((page) => (decision: Term) => {
    const other = { ...page, decision };
    return { scheme: routeVersion(other), examples: routeExamples(other) };
  }),
  ...remade(
    [PLANS_2013_FIRST, PLANS_2013_SECOND, PLANS_2015],
    sectorPlanVersion,
    sectorPlanExamples,
  ),
  ...remade([NETWORK_2017], ministryVersion, ministryExamples),
  ...remade([GRANT_2016_IN_PARTS, GRANT_2016], grantVersion, grantExamples),
];

const TERMS: readonly (readonly [string, Term])[] = [
  ['twelve weeks', weeks(12, 'art. 1', 'moves-off-holidays')],
  ['eight weeks', weeks(8, 'art. 1', 'moves-off-holidays')],
  ['one week', weeks(1, 'art. 1', 'moves-off-holidays')],
  ['fifty days', days(50, 'art. 1', 'moves-off-holidays')],
];

const ROWS = TERMS.flatMap(([name, term]) =>
  ALL.map((make) => {
    const made = make(term);
    return [`${made.scheme.scheme} ${made.scheme.version}`, name, made] as const;
  }),
);

describe('a version that is decided on within another term', () => {
  it.each(ROWS)('%s within %s: its examples follow', (_version, _name, { scheme, examples }) => {
    const untrue = examples.filter((example) => {
      const { expected, actual } = checkExample(scheme, example);
      return JSON.stringify(expected) !== JSON.stringify(actual);
    });
    expect(untrue.filter(({ kind }) => kind === 'term').map(({ name }) => name)).toEqual([]);
  });
});
