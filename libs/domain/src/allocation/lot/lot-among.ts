import { assertNever } from '../../assert-never.js';
import type { AllocationMethod } from '../allocation-input.js';

/**
 * Among which a method may have to draw lots: tickets, so that everybody can do the draw over, or
 * equals in a ranking, which is not public. Null where nothing is drawn.
 *
 * @example lotAmong('first-come') // 'tickets'
 */
export function lotAmong(method: AllocationMethod | 'none'): 'tickets' | 'equals' | null {
  switch (method) {
    case 'first-come':
    case 'lottery':
      return 'tickets';
    case 'ranked':
    case 'two-lists':
      return 'equals';
    case 'committee-order':
    case 'proportional':
    case 'none':
      return null;
    default:
      return assertNever(method);
  }
}
