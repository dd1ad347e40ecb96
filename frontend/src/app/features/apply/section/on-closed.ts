import { effect, untracked, type Signal } from '@angular/core';
import { ROLE_PROBLEMS } from '@tranche/domain/browser';
import type { ApiError } from '../../../core/api/problem.js';

/** What saves says why the last save failed, in the words of the server. */
interface Saves {
  readonly failure: Signal<ApiError | null>;
}

/**
 * Tells once that the server takes no answers here any more: the application went on while its page was
 * open, or a colleague made a reader of who typed. What was typed stays on this device. Call it where
 * things are injected.
 */
export function onClosed(saver: Saves, tell: () => void) {
  let isTold = false;
  effect(() => {
    const failure = saver.failure();
    // How it stands is not for who has no role any more: her page stays, with what she typed.
    if (isTold || failure?.status !== 403 || isRoleEnded(failure)) return;
    isTold = true;
    untracked(tell);
  });
}

/** That the role of who types was ended meanwhile; null where it was not. */
export function roleEnded({ failure }: Saves): ApiError | null {
  const last = failure();
  return isRoleEnded(last) ? last : null;
}

export function isRoleEnded(error: ApiError | null): boolean {
  return error?.problem.type === ROLE_PROBLEMS.ended;
}
