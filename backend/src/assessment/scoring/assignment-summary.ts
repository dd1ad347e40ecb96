import type { AssignmentSummary } from '@tranche/contracts';
import type { Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { nameOf } from '../../applications/index.js';
import type { AssignmentStatusName } from '../assignment/assignment.row.js';
import { rubricOf } from '../rubric-of.js';

/** What the summary of an assignment is made from. */
export interface AssignmentToShow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly scheme: string;
  readonly version: string;
  readonly variant: string;
  readonly applicantName: string;
  readonly tranche: string;
  readonly trancheName: Text;
  readonly status: AssignmentStatusName;
  /** The end of the term of assessment, ISO. */
  readonly dueOn: string | null;
  /** How many criteria have points. */
  readonly scored: number;
  readonly submittedAt: Date | null;
}

/** An assignment as lists and its own page show it. */
export function toAssignmentSummary(shown: AssignmentToShow, today: string): AssignmentSummary {
  const scheme = findScheme(shown.scheme, shown.version);
  const { list, criteria } = rubricOf(scheme, shown.variant);
  const isAwaited = shown.status === 'invited' || shown.status === 'declared';
  return {
    id: shown.id,
    reference: shown.reference,
    title: shown.title,
    name: nameOf(scheme, shown.title),
    applicantName: shown.applicantName,
    tranche: shown.tranche,
    trancheName: shown.trancheName,
    list,
    status: shown.status,
    dueOn: shown.dueOn,
    isOverdue: isAwaited && shown.dueOn !== null && shown.dueOn < today,
    scored: shown.scored,
    criteria: criteria.length,
    submittedAt: shown.submittedAt?.toISOString() ?? null,
  };
}
