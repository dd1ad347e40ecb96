import { Injectable } from '@nestjs/common';
import type { CommitteeAdvice } from '@tranche/contracts';
import {
  adviceWarnings,
  decimalPoints,
  firstPersonSentences,
  withoutReasons,
} from '@tranche/domain';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { judgedIn } from '../assessment-of.js';
import { scoredFor } from '../rubric-of.js';
import { AdviceAccess, type OpenedAdvice } from './opened-advice.js';

/** The advice on one application beside the points and reasons it is composed from. */
@Injectable()
export class ShowAdvice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AdviceAccess,
    private readonly people: PeopleRepository,
  ) {}

  /** @throws NotFoundError also for who takes part in the application */
  async show(reference: string, user: SignedIn): Promise<CommitteeAdvice> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const { application, scheme, standing, advice, closed, isWriter, next } = opened;
      const { total, outcome } = standing.result ?? { total: null, outcome: 'unknown' as const };
      const names = await this.namesIn(tx, opened);
      return {
        reference: application.reference,
        title: application.title,
        tranche: application.tranche,
        status: statusOf(opened),
        version: advice?.version ?? 0,
        edition: advice?.edition ?? 0,
        writtenBy: advice ? (names.get(advice.writtenBy) ?? '') : null,
        writtenAt: advice?.writtenAt.toISOString() ?? null,
        isYours: advice?.writtenBy === user.personId,
        presentedBy: advice?.presentedBy ? (names.get(advice.presentedBy) ?? '') : null,
        presentedAt: advice?.presentedAt?.toISOString() ?? null,
        adoptedBy: advice?.adoptedBy ? (names.get(advice.adoptedBy) ?? '') : null,
        adoptedAt: advice?.adoptedAt?.toISOString() ?? null,
        total: total && decimalPoints(total),
        outcome,
        maximum: scheme.assessment.points.maximum,
        criteria: criteriaOf(opened, names),
        problems: problemsOf(opened),
        warnings: warningsOf(opened),
        mayWrite: isWriter && closed.length === 0,
        next,
        whyNot: [...closed],
      };
    });
  }

  private async namesIn(tx: Tx, { standing, advice }: OpenedAdvice) {
    const writers = advice ? [advice.writtenBy, advice.presentedBy, advice.adoptedBy] : [];
    const people = [...standing.submitted.map(({ personId }) => personId), ...writers];
    return this.people.namesOf(
      tx,
      people.filter((each) => each !== null),
    );
  }
}

function statusOf({ standing, advice }: OpenedAdvice): CommitteeAdvice['status'] {
  if (standing.result === null) return 'awaiting-scores';
  if (advice === null) return 'to-write';
  if (advice.adoptedAt !== null) return 'adopted';
  return advice.presentedAt === null ? 'draft' : 'presented';
}

/** Nobody reads what assessors wrote before the last of them has (the panel is complete). */
function criteriaOf(
  { application, scheme, standing, advice }: OpenedAdvice,
  names: ReadonlyMap<string, string>,
): CommitteeAdvice['criteria'] {
  const { result, submitted } = standing;
  if (result === null) return [];
  const judgedAll = judgedIn(standing);
  return scoredFor(scheme, application.variant).criteria.map(({ code, label, question }) => {
    const judged = judgedAll.find(({ criterion }) => criterion.code === code);
    return {
      code,
      label,
      question,
      mean: judged?.mean ? decimalPoints(judged.mean) : null,
      outcome: judged?.outcome ?? 'unknown',
      scores: submitted.flatMap(({ personId, scores }) =>
        scores
          .filter(({ criterion }) => criterion === code)
          .map(({ points, motivation }) => ({
            assessor: names.get(personId) ?? '',
            points,
            motivation,
            firstPerson: [...firstPersonSentences(motivation)],
          })),
      ),
      text: advice?.texts.find(({ criterion }) => criterion === code)?.text ?? '',
    };
  });
}

/** Each beside its criterion; none where nobody can write. */
function problemsOf(opened: OpenedAdvice): CommitteeAdvice['problems'] {
  const { application, scheme, advice, closed, standing } = opened;
  if (closed.length > 0 || standing.result === null || advice?.adoptedAt) return [];
  const list = scoredFor(scheme, application.variant);
  return withoutReasons(scheme.assessment, list, advice?.texts ?? []).map(besideCriterion);
}

/** As long as somebody can still mend it. */
function warningsOf(opened: OpenedAdvice): CommitteeAdvice['warnings'] {
  const { application, scheme, advice, closed, standing } = opened;
  if (closed.length > 0 || standing.result === null || advice?.adoptedAt) return [];
  const members = standing.submitted.flatMap(({ scores }) => scores);
  const list = scoredFor(scheme, application.variant);
  return adviceWarnings(list, advice?.texts ?? [], members).map(besideCriterion);
}

type Found = ReturnType<typeof adviceWarnings>[number];

function besideCriterion({ criterion, reason }: Found): CommitteeAdvice['problems'][number] {
  return { ...reason, field: criterion, pointer: `#/texts/${criterion}` };
}
