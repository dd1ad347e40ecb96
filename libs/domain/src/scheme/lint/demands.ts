import type { Guard } from '../../workflow/index.js';

/**
 * Whether a guard holds only where this condition does, whichever way it is met.
 *
 * @example demands(any(windowOpen(), all(windowOpen(), slotsFree())), 'window-open') // true
 */
export function demands(guard: Guard, kind: Guard['kind']): boolean {
  switch (guard.kind) {
    case kind:
      return true;
    case 'all':
      return guard.of.some((each) => demands(each, kind));
    case 'any':
      return guard.of.every((each) => demands(each, kind));
    default:
      return false;
  }
}
