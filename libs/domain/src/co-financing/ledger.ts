import { cents, formatEuro, sum, type Cents } from '../money/index.js';
import { refuse, type Refusal, type RefusalReason } from '../refusal.js';
import { judge, measureBand, type BandResult } from './band-result.js';
import type { CoFinancingRules, NotCounted } from './bands.js';
import { amountIn, type Contribution } from './contribution.js';

/** What a plan costs and who is to pay it. */
export interface FinancingPlan {
  readonly budgetCents: Cents;
  readonly requestedCents: Cents;
  readonly contributions: readonly Contribution[];
}

/** A contribution that counts in no band, with the article. */
export interface NotCountedResult {
  readonly partnerId: string;
  readonly amountCents: Cents;
  readonly rule: NotCounted;
}

/** Who pays what, measured against every band of the version. */
export interface Ledger {
  readonly budgetCents: Cents;
  readonly requestedCents: Cents;
  readonly cashCents: Cents;
  readonly inKindCents: Cents;
  readonly contributedCents: Cents;
  /** Budget minus subsidy minus contributions that count; zero when it is paid for to the cent. */
  readonly differenceCents: number;
  /** The subsidy first, then the bands in the order of the regulation. */
  readonly bands: readonly BandResult[];
  readonly notCounted: readonly NotCountedResult[];
}

/**
 * Measures a financing plan against the rules of a version.
 *
 * @returns the ledger, or a refusal when a partner is counted twice
 */
export function computeLedger(rules: CoFinancingRules, plan: FinancingPlan): Ledger | Refusal {
  const twice = firstTwice(plan.contributions);
  if (twice) return refuse(partnerTwice(twice));
  const notCounted = plan.contributions.flatMap((each) => leftOut(rules, each));
  const outside = sum(notCounted.map((each) => each.amountCents));
  const cashCents = sum(plan.contributions.map((each) => each.cashCents));
  const inKindCents = sum(plan.contributions.map((each) => each.inKindCents));
  const contributedCents = cents(cashCents + inKindCents - outside);
  return {
    budgetCents: plan.budgetCents,
    requestedCents: plan.requestedCents,
    cashCents,
    inKindCents,
    contributedCents,
    differenceCents: plan.budgetCents - plan.requestedCents - contributedCents,
    bands: [subsidyBand(rules, plan), ...rules.bands.map((band) => measureBand(rules, band, plan))],
    notCounted,
  };
}

/** Everything that stands between this plan and submission. */
export function ledgerProblems(ledger: Ledger): readonly RefusalReason[] {
  const bands = ledger.bands
    .filter((band) => band.standing !== 'within')
    .map((band) => ({ code: band.code, text: band.text, article: band.article }));
  const left = ledger.notCounted.map(({ rule }) => ({
    code: rule.code,
    text: rule.why,
    article: rule.article,
  }));
  return [...bands, ...left, ...balance(ledger)];
}

function subsidyBand(rules: CoFinancingRules, plan: FinancingPlan): BandResult {
  return judge({
    code: 'subsidy',
    label: rules.subsidy.label,
    article: rules.subsidy.article,
    amountCents: plan.requestedCents,
    wholeCents: plan.budgetCents,
    minimum: undefined,
    maximum: rules.subsidy.maximum,
    names: null,
    mendableBy: [],
    isPartOfAnother: false,
  });
}

function leftOut(rules: CoFinancingRules, each: Contribution): readonly NotCountedResult[] {
  return rules.neverCounts
    .filter((rule) => rule.partnerKinds.includes(each.partnerKind))
    .map((rule) => ({
      partnerId: each.partnerId,
      amountCents: sum(rule.forms.map((form) => amountIn(each, form))),
      rule,
    }))
    .filter(({ amountCents }) => amountCents > 0);
}

function balance({ budgetCents, differenceCents }: Ledger): readonly RefusalReason[] {
  if (budgetCents === 0) {
    return [
      {
        code: 'budget-empty',
        text: { nl: 'Vul eerst de begroting in.', en: 'Fill in the budget first.' },
      },
    ];
  }
  const by = cents(Math.abs(differenceCents));
  if (differenceCents > 0) {
    return [
      {
        code: 'total',
        text: {
          nl: `Van de begroting is ${formatEuro(by, 'nl')} nog niet gedekt.`,
          en: `${formatEuro(by, 'en')} of the budget is not covered yet.`,
        },
      },
    ];
  }
  if (differenceCents < 0) {
    return [
      {
        code: 'total',
        text: {
          nl: `Subsidie en bijdragen zijn samen ${formatEuro(by, 'nl')} hoger dan de begroting.`,
          en: `Subsidy and contributions together exceed the budget by ${formatEuro(by, 'en')}.`,
        },
      },
    ];
  }
  return [];
}

function firstTwice(contributions: readonly Contribution[]): Contribution | undefined {
  const seen = new Set<string>();
  return contributions.find(({ partnerId }) => seen.size === seen.add(partnerId).size);
}

function partnerTwice({ partnerName }: Contribution): RefusalReason {
  return {
    code: 'partner-twice',
    text: {
      nl: `${partnerName} telt dubbel mee. Een partner telt één keer.`,
      en: `${partnerName} is counted twice. A partner counts once.`,
    },
  };
}
