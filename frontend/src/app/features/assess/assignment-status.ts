import type { AssignmentSummary } from '@tranche/contracts';
import type { StatusTone } from '../../ui/status-tag/status-tag.js';

type Status = AssignmentSummary['status'];

export const STATUS_TONES: Readonly<Record<Status, StatusTone>> = {
  invited: 'todo',
  declared: 'busy',
  submitted: 'done',
  conflict: 'blocked',
  expired: 'wrong',
  withdrawn: 'blocked',
};

/** The groups an assessor thinks in: what to do, what is under way, what is behind. */
export const FILTERS = ['awaited', 'todo', 'busy', 'done', 'closed', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

const GROUPS: Readonly<Record<Status, Filter>> = {
  invited: 'todo',
  declared: 'busy',
  submitted: 'done',
  conflict: 'closed',
  expired: 'closed',
  withdrawn: 'closed',
};

export function isIn(filter: Filter, { status }: Pick<AssignmentSummary, 'status'>): boolean {
  if (filter === 'awaited') return isAwaited({ status });
  return filter === 'all' || GROUPS[status] === filter;
}

/** Scores are still expected of this assessor. */
export function isAwaited({ status }: Pick<AssignmentSummary, 'status'>): boolean {
  return status === 'invited' || status === 'declared';
}

export function asFilter(value: string): Filter {
  return FILTERS.find((filter) => filter === value) ?? 'awaited';
}
