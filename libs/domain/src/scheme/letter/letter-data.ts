import type {
  LetterAddition,
  LetterCriterion,
  LetterDetermination,
  LetterInput,
} from './letter-input.js';

/** The decision for machines: codes, cents and ISO dates, without persons. */
export function letterData(input: LetterInput): Readonly<Record<string, unknown>> {
  const { scheme, project, tranche, money, assessment, ranking } = input;
  return {
    scheme: scheme.scheme,
    version: scheme.version,
    regulation: scheme.regulation.bwbId,
    applicant: input.applicant.identifier === '' ? input.reference : input.applicant.identifier,
    project: { title: project.title, variant: project.variant },
    ceilingCents: tranche.ceilingCents,
    ...(money && {
      budgetCents: money.budgetCents,
      requestedCents: money.requestedCents,
      awardedCents: money.awardedCents ?? 0,
    }),
    ...(money?.awardedCents !== undefined && project.period),
    ...(input.determination && { determination: amountsOf(input.determination) }),
    ...(assessment && {
      criteria: criteriaOf(assessment.criteria),
    }),
    ...(input.addition && { addition: additionOf(input.addition) }),
    ...(ranking && { ranking }),
  };
}

function additionOf({ label, budgetCents, requestedCents, ...rest }: LetterAddition) {
  const { awardedCents, criteria } = rest;
  return {
    for: label.en,
    budgetCents,
    requestedCents,
    awardedCents,
    criteria: criteriaOf(criteria),
  };
}

function criteriaOf(criteria: readonly LetterCriterion[]) {
  return criteria.map(({ label, points, maximum, judgement, reason }) => ({
    criterion: label.en,
    points,
    maximum,
    judgement,
    reason,
  }));
}

function amountsOf({ determinedCents, awardedCents }: LetterDetermination) {
  return { determinedCents, awardedCents };
}
