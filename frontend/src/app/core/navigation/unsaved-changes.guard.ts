import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { LeaveQuestion } from './leave-question.js';

/** A page that can lose typed text says whether it would. */
export interface KeepsChanges {
  /** Saves what it can; false when something would still be lost. */
  leave(): boolean | Promise<boolean>;
}

/** Whether a part of a page, fetched with the first use of it, has something that could be lost. */
export function keepsChanges(part: unknown): part is KeepsChanges {
  return (
    typeof part === 'object' && part !== null && 'leave' in part && typeof part.leave === 'function'
  );
}

/** Asks before typed text is lost. */
export const unsavedChanges: CanDeactivateFn<KeepsChanges> = async (page) => {
  const question = inject(LeaveQuestion);
  return (await page.leave()) || question.ask();
};
