import { endOfTerm, OBJECTION_TERM } from '../term/index.js';
import type { LetterInput } from './letter-input.js';

/** The decision for machines: codes, cents and ISO dates, without persons. */
export function letterData(input: LetterInput): Readonly<Record<string, unknown>> {
  const { scheme, project, tranche, money, assessment, ranking } = input;
  const objection = scheme.terms['objection'] ?? OBJECTION_TERM;
  return {
    scheme: scheme.scheme,
    version: scheme.version,
    regulation: scheme.regulation.bwbId,
    applicant: input.applicant.identifier,
    project: { title: project.title, variant: project.variant },
    ceilingCents: tranche.ceilingCents,
    objectionUntil: endOfTerm(Temporal.PlainDate.from(input.sentOn), objection).date.toString(),
    ...(money && {
      budgetCents: money.budgetCents,
      requestedCents: money.requestedCents,
      awardedCents: money.awardedCents ?? 0,
    }),
    ...(money?.awardedCents !== undefined && {
      startsOn: project.startsOn,
      durationYears: project.durationYears,
    }),
    ...(assessment && {
      criteria: assessment.criteria.map(({ label, points, judgement }) => ({
        criterion: label.en,
        points,
        judgement,
      })),
    }),
    ...(ranking && { ranking }),
  };
}
