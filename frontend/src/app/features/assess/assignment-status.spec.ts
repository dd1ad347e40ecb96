import { describe, expect, it } from '@jest/globals';
import { FILTERS, asFilter, isAwaited, isIn } from './assignment-status.js';

describe('the filters of the worklist', () => {
  it.each([
    { status: 'invited' as const, filters: ['awaited', 'todo', 'all'], awaited: true },
    { status: 'declared' as const, filters: ['awaited', 'busy', 'all'], awaited: true },
    { status: 'submitted' as const, filters: ['done', 'all'], awaited: false },
    { status: 'conflict' as const, filters: ['closed', 'all'], awaited: false },
    { status: 'expired' as const, filters: ['closed', 'all'], awaited: false },
    { status: 'withdrawn' as const, filters: ['closed', 'all'], awaited: false },
  ])('puts $status in $filters', ({ status, filters, awaited }) => {
    expect(FILTERS.filter((filter) => isIn(filter, { status }))).toEqual(filters);
    expect(isAwaited({ status })).toBe(awaited);
  });

  it('opens on what is awaited, also for an unknown filter', () => {
    expect(asFilter('nonsense')).toBe('awaited');
  });
});
