import { Directive, computed, input, output } from '@angular/core';
import { describedBy } from './described-by.js';

/**
 * What every control of ours takes: `fid` becomes the id of the native element (an input called
 * `id` would stay on the host as well, and two elements would share it).
 */
@Directive()
export abstract class Control {
  readonly fid = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly optional = input(false);
  readonly bare = input(false);
  readonly disabled = input(false);
  /** The person left the control: from now on its errors may be shown. */
  readonly touch = output<void>();

  protected readonly description = computed(() =>
    describedBy(this.fid(), { hint: this.hint(), error: this.error() }),
  );

  protected textOf(event: Event): string {
    const { target } = event;
    return target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
      ? target.value
      : '';
  }
}
