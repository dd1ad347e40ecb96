import type { Fraction } from '../money/index.js';
import type { AssessmentList, AssessmentRules, Criterion } from './assessment-rules.js';
import { compareRational } from './rational.js';
import type { ScoreSheet } from './score-sheet.js';

export type CriterionOutcome = 'unknown' | 'sufficient' | 'almost' | 'insufficient';

export interface JudgedCriterion {
  readonly criterion: Criterion;
  /** Mean of the assessors; null while nobody has scored. */
  readonly mean: Fraction | null;
  readonly outcome: CriterionOutcome;
}

export interface Judgement {
  readonly criteria: readonly JudgedCriterion[];
  readonly outcome: 'unknown' | 'sufficient' | 'near-miss' | 'insufficient';
  readonly insufficient: readonly Criterion[];
  /** Sum of the means; null while a criterion has none. */
  readonly total: Fraction | null;
  /** The total as a share of the most there is: lists with more criteria compare by this. */
  readonly shareOfMaximum: Fraction | null;
}

/**
 * Judges the submitted score sheets of one application.
 *
 * Sufficient means sufficient on every criterion; a near miss is exactly one criterion almost
 * sufficient and all others sufficient (RIF 2019 and 2024).
 */
export function judgeSheets(
  rules: AssessmentRules,
  list: AssessmentList,
  sheets: readonly ScoreSheet[],
): Judgement {
  const criteria = list.criteria.map((criterion) => judgeCriterion(rules, criterion, sheets));
  const insufficient = criteria
    .filter((each) => each.outcome === 'almost' || each.outcome === 'insufficient')
    .map((each) => each.criterion);
  const total = totalOf(criteria);
  const most = list.criteria.length * rules.points.maximum;
  return {
    criteria,
    outcome: outcomeOf(rules, criteria),
    insufficient,
    total,
    shareOfMaximum: total && {
      numerator: total.numerator,
      denominator: total.denominator * most,
    },
  };
}

function judgeCriterion(
  { points }: AssessmentRules,
  criterion: Criterion,
  sheets: readonly ScoreSheet[],
): JudgedCriterion {
  const given = sheets.flatMap((sheet) =>
    sheet.scores.flatMap((score) =>
      score.criterion === criterion.code && score.points !== null ? [score.points] : [],
    ),
  );
  if (given.length === 0) return { criterion, mean: null, outcome: 'unknown' };
  const mean = {
    numerator: given.reduce((total, each) => total + each, 0),
    denominator: given.length,
  };
  if (compareRational(mean, points.sufficientFrom) >= 0) {
    return { criterion, mean, outcome: 'sufficient' };
  }
  const isAlmost = compareRational(mean, points.almostFrom) >= 0;
  return { criterion, mean, outcome: isAlmost ? 'almost' : 'insufficient' };
}

function outcomeOf(
  rules: AssessmentRules,
  criteria: readonly JudgedCriterion[],
): Judgement['outcome'] {
  const count = (outcome: CriterionOutcome) =>
    criteria.filter((each) => each.outcome === outcome).length;
  if (count('unknown') > 0) return 'unknown';
  if (count('insufficient') === 0 && count('almost') === 0) return 'sufficient';
  const isNearMiss = rules.hasNearMiss && count('insufficient') === 0 && count('almost') === 1;
  return isNearMiss ? 'near-miss' : 'insufficient';
}

/** Means of different counts are added over one common denominator, so that nothing is rounded. */
function totalOf(criteria: readonly JudgedCriterion[]): Fraction | null {
  let total: Fraction = { numerator: 0, denominator: 1 };
  for (const { mean } of criteria) {
    if (mean === null) return null;
    total = {
      numerator: total.numerator * mean.denominator + mean.numerator * total.denominator,
      denominator: total.denominator * mean.denominator,
    };
    const shared = greatestCommonDivisor(total.numerator, total.denominator);
    total = { numerator: total.numerator / shared, denominator: total.denominator / shared };
  }
  return total;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? Math.max(one, 1) : greatestCommonDivisor(other, one % other);
}
