import { effect, inject, signal, type WritableSignal } from '@angular/core';
import { Trail } from './trail.js';

/**
 * Something that is opened or unfolded on a page, and is so again for who comes back to it. What is more
 * than that, such as a filter, stands in the address. Call it where things are injected.
 *
 * @param part what it is called on its page
 * @param read what was left, or else how the page begins
 */
export function asLeft<State>(part: string, read: (left: unknown) => State): WritableSignal<State> {
  const trail = inject(Trail);
  const state = signal(read(trail.leftAs(part)));
  effect(() => trail.leave(part, state()));
  return state;
}
