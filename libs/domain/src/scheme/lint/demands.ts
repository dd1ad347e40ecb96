import type { Guard } from '../../workflow/index.js';

/**
 * Whether a guard holds only where this condition does, whichever way it is met.
 *
 * @example demands(any(windowOpen(), all(windowOpen(), slotsFree())), 'window-open') // true
 */
export function demands(guard: Guard, kind: Guard['kind']): boolean {
  return demandsOne(guard, (each) => each.kind === kind);
}

/** Whether a guard cannot hold for who took this step, whichever way it is met. */
export function demandsAnotherThan(guard: Guard, transition: string): boolean {
  return demandsOne(guard, (each) => each.kind === 'four-eyes' && each.transition === transition);
}

function demandsOne(guard: Guard, isIt: (guard: Guard) => boolean): boolean {
  if (isIt(guard)) return true;
  switch (guard.kind) {
    case 'all':
      return guard.of.some((each) => demandsOne(each, isIt));
    case 'any':
      return guard.of.every((each) => demandsOne(each, isIt));
    default:
      return false;
  }
}
