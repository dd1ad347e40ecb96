import { DestroyRef, effect, inject, signal, untracked, type Signal } from '@angular/core';
import { KeptCopies } from './kept-copies.js';
import { Unsent } from './unsent.js';

export interface KeptFormOptions<Value> {
  /** The address it will be sent to; what belongs to another address is another form. */
  readonly name: () => string;
  readonly value: () => Value;
  readonly isEmpty: (value: Value) => boolean;
  /** Puts back what was typed before; whatever is not what this form holds is left alone. */
  readonly restore: (kept: unknown) => void;
}

export interface KeptForm {
  /** Moment at which what was put back was typed; null when nothing was. */
  readonly restoredAt: Signal<string | null>;
  /** It has been sent, or is not wanted any more. */
  done(): void;
}

/**
 * Keeps on this device what is typed in a form that is sent by a button, until it is sent: a session
 * that ends, a line that drops or a reload takes nothing away. Call it where things are injected.
 */
export function keepForm<Value>({
  name,
  value,
  isEmpty,
  restore,
}: KeptFormOptions<Value>): KeptForm {
  const copies = inject(KeptCopies);
  const restoredAt = signal<string | null>(null);
  let isKept = true;
  let isUnsent = false;
  const stop = inject(Unsent).watch({
    isUnsent: () => isUnsent,
    isKept: () => isKept && copies.isKeeping(),
    send: () => undefined,
  });
  inject(DestroyRef).onDestroy(stop);
  effect(() => {
    const copy = copies.find(name());
    untracked(() => {
      restoredAt.set(copy?.at ?? null);
      if (copy) restore(copy.value);
    });
  });
  effect(() => {
    const typed = value();
    // Who is back after signing out elsewhere has it kept again.
    copies.isKeeping();
    untracked(() => {
      isUnsent = !isEmpty(typed);
      if (isUnsent) isKept = copies.keep({ name: name(), value: typed, base: null, etag: null });
      else copies.drop(name());
    });
  });
  return {
    restoredAt,
    done: () => {
      isUnsent = false;
      restoredAt.set(null);
      copies.drop(name());
    },
  };
}
