import { HALF, inCents, percent, THIRD } from '../money/index.js';
import { isRefusal } from '../refusal.js';
import { determine } from './determine.js';
import type { Determination } from './determination.js';
import type { DeterminationInput, Weighed } from './determination-input.js';
import type {
  AsAwardedIfDone,
  CostLessContributions,
  DeterminationRules,
  RealisedAtLeast,
  ShareOfRealised,
} from './determination-rules.js';
import type { OverheadRules } from './method/overhead.js';

export const voucher: AsAwardedIfDone = {
  kind: 'as-awarded-if-done',
  article: 'Awb 4:46(1)',
  notDoneArticle: 'Awb 4:46(2)(a)',
  costArticle: 'Awb 4:46(3)',
};

/** A gift with a free purpose: what it was spent on does not matter. */
export const ictGrant: AsAwardedIfDone = {
  kind: 'as-awarded-if-done',
  article: 'art. 4',
  notDoneArticle: 'art. 6',
  costArticle: null,
};

export const rif2019: ShareOfRealised = {
  kind: 'share-of-realised',
  article: 'art. 13(2)',
  unspentArticle: 'art. 5(2)',
  excessCoFinancing: [
    {
      article: 'art. 29(6)',
      variants: ['starter', 'upscaler'],
      above: { numerator: 2, denominator: 3 },
      setAt: THIRD,
    },
    { article: 'art. 29(7)', variants: ['entree'], above: HALF, setAt: HALF },
  ],
};

export const rif2014: ShareOfRealised = { ...rif2019, excessCoFinancing: [] };

export const framework: CostLessContributions = {
  kind: 'cost-less-contributions',
  article: 'Kaderregeling art. 7.8(3)',
};

export const overhead2013: OverheadRules = {
  article: 'art. 5.6',
  share: HALF,
  staircase: {
    steps: [
      { upToCents: inCents(500_000), share: percent(15) },
      { upToCents: inCents(1_000_000), share: percent(7) },
    ],
    above: percent(1),
  },
};

export const overhead2015: OverheadRules = {
  article: 'art. 4.6',
  share: HALF,
  staircase: {
    steps: [
      { upToCents: inCents(1_000_000), share: percent(15) },
      { upToCents: inCents(10_000_000), share: percent(7) },
    ],
    above: percent(1),
  },
};

export const sectorPlan2015: RealisedAtLeast = {
  kind: 'realised-at-least',
  article: 'art. 4.1(1)',
  share: HALF,
  threshold: { share: percent(60), article: 'art. 4.1(2)', exceptionArticle: 'art. 4.1(3)' },
  overhead: overhead2015,
};

/** A case in euros, as people read it. */
export interface Case {
  readonly awarded: number;
  readonly paid?: number;
  readonly budget?: number;
  readonly variant?: string;
  readonly cost?: number;
  readonly coFinancing?: number;
  readonly isDone?: boolean;
  readonly hasGoodGrounds?: boolean;
  readonly weighed?: Weighed;
}

export function inputOf(each: Case): DeterminationInput {
  const { isDone, hasGoodGrounds, weighed, cost, coFinancing } = each;
  return {
    awardedCents: inCents(each.awarded),
    paidCents: inCents(each.paid ?? 0),
    budgetCents: inCents(each.budget ?? 0),
    variant: each.variant ?? 'starter',
    ...(cost === undefined ? {} : { realisedCostCents: inCents(cost) }),
    ...(coFinancing === undefined ? {} : { realisedCoFinancingCents: inCents(coFinancing) }),
    ...(isDone === undefined ? {} : { isDone }),
    ...(hasGoodGrounds === undefined ? {} : { hasGoodGrounds }),
    ...(weighed === undefined ? {} : { weighed }),
  };
}

/** The determination of a case that can be determined; a refusal fails the test with its reasons. */
export function determined(rules: DeterminationRules, each: Case): Determination {
  const result = determine(rules, inputOf(each));
  if (!isRefusal(result)) return result;
  throw new Error(result.reasons.map(({ code }) => code).join());
}

/** The codes of the refusal to determine a case; none where it can be determined. */
export function missing(rules: DeterminationRules, each: Case): readonly string[] {
  const result = determine(rules, inputOf(each));
  return isRefusal(result) ? result.reasons.map(({ code }) => code) : [];
}

/** What a table of cases compares: euros, outcome and the codes of the reasons. */
export function summary({ determinedCents, outcome, reasons }: Determination) {
  return [determinedCents / 100, outcome, reasons.map(({ code }) => code)];
}
