import type { DeadlineDefinition } from '@tranche/domain';

/** Whether somebody sees a term: what binds the assessors is no business of the applicant. */
export function isDeadlineShown(
  deadline: Pick<DeadlineDefinition, 'reminds'> | undefined,
  viewer: string,
): boolean {
  return viewer === 'staff' || deadline?.reminds !== 'assessor';
}
