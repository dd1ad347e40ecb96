import {
  computeLedger,
  type BandResult,
  type CoFinancingRules,
  type Ledger,
} from '../co-financing/index.js';
import { portion, type Cents } from '../money/index.js';
import { isRefusal, type RefusalReason } from '../refusal.js';
import { missingKinds, type PartnershipRules } from './composition.js';
import {
  applyChange,
  contributionsOf,
  type PartnershipChange,
  type PledgingMember,
} from './partnership-change.js';

/** What the preview is made of: the rules of the version, and the plan as it stands. */
export interface PlanOfPartnership {
  /** Null where nobody but the authority pays. */
  readonly coFinancing: CoFinancingRules | null;
  readonly partnership: PartnershipRules;
  readonly budgetCents: Cents;
  readonly requestedCents: Cents;
  readonly members: readonly PledgingMember[];
}

/** A band as it stands and as it will. */
export interface BandChange {
  readonly before: BandResult;
  readonly after: BandResult;
}

/** A pledge that holds now and does not any more then. */
export interface LapsingPledge {
  readonly partnerId: string;
  readonly name: string;
  readonly cashCents: Cents;
  readonly inKindCents: Cents;
}

/** What somebody puts in who has yet to say so itself. */
export type ProposedPledge = LapsingPledge;

export interface MoneyOfPlan {
  readonly contributedCents: Cents;
  /** What of the budget nobody pays for; below zero where more is paid than it costs. */
  readonly differenceCents: number;
  /** The most that these contributions can carry, whatever the budget is; null where no share says it. */
  readonly mostCents: Cents | null;
}

/** What a change in who takes part does to all that hangs on it. */
export interface ChangePreview {
  readonly bands: readonly BandChange[];
  readonly requestedCents: Cents;
  readonly before: MoneyOfPlan | null;
  readonly after: MoneyOfPlan | null;
  /** What the regulation asks of the make-up and is not there then; each with its article. */
  readonly missing: readonly RefusalReason[];
  /** Of those, what was there before: this change takes it away. */
  readonly newlyMissing: readonly string[];
  readonly lapses: readonly LapsingPledge[];
  readonly proposed: readonly ProposedPledge[];
}

/** All of it at once, so that it is shown by the same rule by which it is done. */
export function previewChange(plan: PlanOfPartnership, change: PartnershipChange): ChangePreview {
  const after = applyChange(plan.members, change);
  const [then, now] = [ledgerWith(plan, after), ledgerWith(plan, plan.members)];
  const missing = missingKinds(plan.partnership, after);
  const missed = missingKinds(plan.partnership, plan.members).map(({ code }) => code);
  return {
    bands: now && then ? pairs(now.bands, then.bands) : [],
    requestedCents: plan.requestedCents,
    before: now && moneyOf(plan, now),
    after: then && moneyOf(plan, then),
    missing,
    newlyMissing: missing.map(({ code }) => code).filter((code) => !missed.includes(code)),
    lapses: plan.members.filter((each) => isLapsing(each, after)).map(pledgeOf),
    proposed: after.filter((each) => isProposed(each, plan.members)).map(pledgeOf),
  };
}

function ledgerWith(
  { coFinancing, budgetCents, requestedCents }: PlanOfPartnership,
  members: readonly PledgingMember[],
): Ledger | null {
  if (coFinancing === null) return null;
  const contributions = contributionsOf(members);
  const ledger = computeLedger(coFinancing, { budgetCents, requestedCents, contributions });
  return isRefusal(ledger) ? null : ledger;
}

function pairs(now: readonly BandResult[], then: readonly BandResult[]): readonly BandChange[] {
  return now.flatMap((before) => {
    const after = then.find(({ code }) => code === before.code);
    return after ? [{ before, after }] : [];
  });
}

function moneyOf({ coFinancing }: PlanOfPartnership, ledger: Ledger): MoneyOfPlan {
  const { contributedCents, differenceCents } = ledger;
  const mostCents = coFinancing && mostCarried(coFinancing, contributedCents);
  return { contributedCents, differenceCents, mostCents };
}

/**
 * Who asks at most a third gets at most half of what others pay: of a whole of three, one to two.
 *
 * @returns null where the subsidy may be the whole
 */
export function mostCarried(
  { subsidy: { maximum } }: CoFinancingRules,
  contributedCents: Cents,
): Cents | null {
  const { numerator, denominator } = maximum;
  if (numerator >= denominator) return null;
  return portion(contributedCents, numerator, denominator - numerator, 'down');
}

function isLapsing(member: PledgingMember, after: readonly PledgingMember[]): boolean {
  const then = after.find(({ id }) => id === member.id);
  return member.hasConfirmed && !member.hasDeclined && !then?.hasConfirmed;
}

/** Asked of somebody of whom it was not asked before. */
function isProposed(member: PledgingMember, before: readonly PledgingMember[]): boolean {
  const waited = before.some(({ id, hasConfirmed }) => id === member.id && !hasConfirmed);
  return !member.hasConfirmed && !waited;
}

function pledgeOf({ id, name, cashCents, inKindCents }: PledgingMember): LapsingPledge {
  return { partnerId: id, name, cashCents, inKindCents };
}
