import { Directive, computed, inject, type Signal } from '@angular/core';
import type { Text } from '@tranche/domain/browser';
import { Locale } from '../../core/locale/locale.js';
import { Control } from './control.js';
import { describedBy } from './described-by.js';

/** A control that reads what is typed, and keeps it when it cannot. */
@Directive()
export abstract class TypedControl extends Control {
  protected readonly locale = inject(Locale);
  /** What is wrong with what was typed; null when it can be read. */
  protected abstract readonly unread: Signal<Text | null>;

  /** The control says it itself, unless the form around it did already. */
  protected readonly problem = computed(() => {
    const unread = this.unread();
    if (this.error() || unread === null) return this.error();
    const sentence = this.locale.text(unread);
    // In a table the header and the row already say which.
    return this.bare()
      ? sentence.charAt(0).toUpperCase() + sentence.slice(1)
      : `${this.label()}: ${sentence}`;
  });
  protected override readonly description = computed(() =>
    describedBy(this.fid(), { hint: this.hint(), error: this.problem() }),
  );
}
