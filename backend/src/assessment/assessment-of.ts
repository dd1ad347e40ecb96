import {
  additionList,
  judgeSheets,
  type JudgedCriterion,
  type Judgement,
  type SchemeVersion,
  type Text,
} from '@tranche/domain';
import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { AssignmentRow, type AssignmentStatusName } from './assignment/assignment.row.js';
import { FIRST_ROUND, roundsOf, type RoundStanding } from './rounds-of.js';
import { listFor } from './rubric-of.js';

/** How the assessment of an application stands in one round. */
export interface AssessmentStanding extends RoundStanding {
  readonly required: number;
  /** Everybody who counts: who dropped out does not. */
  readonly assigned: readonly Readonly<AssignmentRow>[];
  readonly submitted: readonly Readonly<AssignmentRow>[];
  /** Null until every sheet is in: nobody is to be steered by a mean that still moves. */
  readonly result: Judgement | null;
  /** The same of a second subsidy, by its own criteria; null also where none is asked. */
  readonly addition: Judgement | null;
}

/** What of an application decides how it is assessed. */
export interface AssessedApplication {
  readonly id: string;
  readonly variant: string;
}

/** @param round another round than the running one, to look back */
export async function assessmentOf(
  tx: Tx,
  application: AssessedApplication,
  scheme: SchemeVersion,
  round?: number,
): Promise<AssessmentStanding> {
  const running = (await roundsOf(tx, [application.id], scheme)).get(application.id) ?? FIRST_ROUND;
  const asked = { ...running, round: round ?? running.round };
  const rows = await tx.find(AssignmentRow, {
    where: { applicationId: application.id, round: asked.round },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  return standingOf(scheme, application, asked, rows);
}

/** As {@link assessmentOf} for the running rounds of many applications, in two statements. */
export async function assessmentsOf(
  tx: Tx,
  applications: readonly AssessedApplication[],
  scheme: SchemeVersion,
): Promise<ReadonlyMap<string, AssessmentStanding>> {
  const ids = applications.map((each) => each.id);
  const rounds = await roundsOf(tx, ids, scheme);
  const rows = await tx.find(AssignmentRow, {
    where: { applicationId: In(ids) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const rowsById = Map.groupBy(rows, (row) => row.applicationId);
  return new Map(
    applications.map((application) => {
      const running = rounds.get(application.id) ?? FIRST_ROUND;
      const own = rowsById.get(application.id) ?? [];
      const inRound = own.filter((row) => row.round === running.round);
      return [application.id, standingOf(scheme, application, running, inRound)];
    }),
  );
}

/** As {@link assessmentsOf} for applications of several schemes, in two statements for each scheme. */
export async function assessmentsByScheme(
  tx: Tx,
  assessed: readonly {
    readonly application: AssessedApplication;
    readonly scheme: SchemeVersion;
  }[],
): Promise<ReadonlyMap<string, AssessmentStanding>> {
  const standings = new Map<string, AssessmentStanding>();
  for (const [scheme, own] of Map.groupBy(assessed, (each) => each.scheme)) {
    const applications = own.map(({ application }) => application);
    for (const [id, standing] of await assessmentsOf(tx, applications, scheme)) {
      standings.set(id, standing);
    }
  }
  return standings;
}

/** Whether enough people assess and every one of them has submitted; never where nobody scores. */
export function isConcluded(
  standing: Pick<AssessmentStanding, 'required' | 'assigned' | 'submitted'>,
): boolean {
  const { required, assigned, submitted } = standing;
  if (required === 0) return false;
  return assigned.length >= required && submitted.length >= assigned.length;
}

/** How many people have yet to be assigned in this round. */
export function stillNeeded({
  required,
  assigned,
}: Pick<AssessmentStanding, 'required' | 'assigned'>): number {
  return Math.max(required - assigned.length, 0);
}

/** Every criterion with what came out: of the first subsidy, and of the second where one is asked. */
export function judgedIn({
  result,
  addition,
}: Pick<AssessmentStanding, 'result' | 'addition'>): readonly JudgedCriterion[] {
  return [...(result?.criteria ?? []), ...(addition?.criteria ?? [])];
}

/** The criteria a letter or a refusal names; none while nothing has come out yet. */
export function insufficientLabels(result: Judgement | null): readonly Text[] {
  return result?.insufficient.map((criterion) => criterion.label) ?? [];
}

const DROPPED_OUT: readonly AssignmentStatusName[] = ['conflict', 'expired', 'withdrawn'];

function standingOf(
  scheme: SchemeVersion,
  { variant }: AssessedApplication,
  running: RoundStanding,
  rows: readonly AssignmentRow[],
): AssessmentStanding {
  const required = scheme.assessment.assessorsPerApplication;
  const assigned = rows.filter(({ status }) => !DROPPED_OUT.includes(status));
  const submitted = assigned.filter((row) => row.status === 'submitted');
  const sheets = submitted.map((row) => ({ assessorId: row.personId, scores: row.scores }));
  const isComplete = isConcluded({ required, assigned, submitted });
  const list = listFor(scheme, variant);
  const beside = additionList(list, scheme.variants[variant] ?? {});
  return {
    ...running,
    required,
    assigned,
    submitted,
    result: isComplete ? judgeSheets(scheme.assessment, list, sheets) : null,
    addition: isComplete && beside ? judgeSheets(scheme.assessment, beside, sheets) : null,
  };
}
