import { effect, untracked, type Signal } from '@angular/core';
import type { ApiError } from '../../../core/api/problem.js';

/**
 * Tells once that the server takes no answers here any more: the application went on while its page was
 * open. What was typed stays on this device. Call it where things are injected.
 */
export function onClosed(saver: { readonly failure: Signal<ApiError | null> }, tell: () => void) {
  let isTold = false;
  effect(() => {
    if (isTold || saver.failure()?.status !== 403) return;
    isTold = true;
    untracked(tell);
  });
}
