import { DestroyRef, effect, inject } from '@angular/core';
import type { ApplicationView } from '@tranche/contracts';

/** A letter takes a second or two to make; after a minute something is wrong, and nobody keeps asking. */
const MILLISECONDS = 2_000;
const MOST_TIMES = 30;

/**
 * Looks again while a letter is being made, so that it appears where somebody waits for it. Call it where
 * things are injected.
 *
 * @param view the application as it was fetched; undefined until it is
 */
export function awaitLetters(
  view: () => Pick<ApplicationView, 'lettersComing' | 'eventNumber'> | undefined,
  reload: () => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = { event: -1, times: 0 };
  inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  effect(() => {
    clearTimeout(timer);
    const { lettersComing = 0, eventNumber: event = -1 } = view() ?? {};
    if (event !== asked.event) asked = { event, times: 0 };
    if (lettersComing === 0 || asked.times >= MOST_TIMES) return;
    timer = setTimeout(() => {
      asked = { event, times: asked.times + 1 };
      reload();
    }, MILLISECONDS);
  });
}
