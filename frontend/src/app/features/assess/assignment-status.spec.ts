import { describe, expect, it } from '@jest/globals';
import { FILTERS, asFilter, isAwaited, isIn } from './assignment-status.js';

describe('the filters of the worklist', () => {
  it.each([
    { status: 'invited' as const, filters: ['all', 'todo'], awaited: true },
    { status: 'declared' as const, filters: ['all', 'busy'], awaited: true },
    { status: 'submitted' as const, filters: ['all', 'done'], awaited: false },
    { status: 'conflict' as const, filters: ['all', 'closed'], awaited: false },
    { status: 'expired' as const, filters: ['all', 'closed'], awaited: false },
  ])('puts $status in $filters', ({ status, filters, awaited }) => {
    expect(FILTERS.filter((filter) => isIn(filter, { status }))).toEqual(filters);
    expect(isAwaited({ status })).toBe(awaited);
  });

  it('takes an unknown filter for all', () => {
    expect(asFilter('nonsense')).toBe('all');
  });
});
