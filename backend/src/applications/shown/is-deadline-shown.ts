import type { DeadlineDefinition } from '@tranche/domain';

/**
 * Whether somebody sees a term: what binds the assessors, or gives the office time for what it need not
 * do, is no business of the applicant.
 */
export function isDeadlineShown(
  deadline: Pick<DeadlineDefinition, 'reminds' | 'onLapse'> | undefined,
  viewer: string,
): boolean {
  return viewer === 'staff' || (deadline?.reminds !== 'assessor' && deadline?.onLapse !== 'close');
}
