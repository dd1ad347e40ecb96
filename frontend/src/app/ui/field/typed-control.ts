import { Directive, computed, inject, linkedSignal, signal, type Signal } from '@angular/core';
import { asTitle, type Text } from '@tranche/domain/browser';
import { Locale } from '../../core/locale/locale.js';
import { Control } from './control.js';
import { describedBy } from './described-by.js';

/**
 * A control that reads what is typed, and keeps it when it cannot. Its value follows every key, so that
 * nothing waits in the box alone; what is wrong with it is said after the control is left.
 */
@Directive()
export abstract class TypedControl extends Control {
  protected readonly locale = inject(Locale);
  /** What is wrong with what was typed; null when it can be read. */
  protected abstract readonly unread: Signal<Text | null>;
  /** Nobody is told off about something that is half typed. */
  protected readonly isTyping = signal(false);

  /** The control says it itself, unless the form around it did already. */
  private readonly wrong = computed(() => {
    const unread = this.unread();
    if (this.error() || unread === null) return this.error();
    const sentence = this.locale.text(unread);
    // In a table the header and the row already say which.
    return this.bare()
      ? sentence.charAt(0).toUpperCase() + sentence.slice(1)
      : `${asTitle(this.label())}: ${sentence}`;
  });
  /** While somebody types, what was said before stays. */
  protected readonly problem = linkedSignal<Judgement, string | undefined>({
    source: () => ({ isTyping: this.isTyping(), wrong: this.wrong() }),
    computation: ({ isTyping, wrong }, before) => (isTyping ? before?.value : wrong),
  });
  protected override readonly description = computed(() =>
    describedBy(this.fid(), { hint: this.hint(), error: this.problem() }),
  );

  /** From now on its errors may be shown. */
  protected leave(): void {
    this.isTyping.set(false);
    this.touch.emit();
  }
}

interface Judgement {
  readonly isTyping: boolean;
  readonly wrong: string | undefined;
}
