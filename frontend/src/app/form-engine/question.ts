import { Directive, computed, inject, input } from '@angular/core';
import type { FieldState } from '@angular/forms/signals';
import type { Field } from '@tranche/domain/browser';
import { Locale } from '../core/locale/locale.js';
import { drawerOf } from './answer-model.js';
import { errorText } from './error-text.js';
import { fieldId } from './field-ids.js';
import type { SectionTree } from './section-tree.js';

/** What every kind of question has: its definition, the form it writes to, and its sentence. */
@Directive()
export abstract class Question<F extends Field> {
  protected readonly locale = inject(Locale);
  readonly field = input.required<F>();
  readonly tree = input.required<SectionTree>();
  /** True after an attempt to go on: from then every error is shown, not only where one has been. */
  readonly attempted = input(false);

  protected readonly fid = computed(() => fieldId(this.field().name));
  protected readonly label = computed(() => this.locale.text(this.field().label));
  protected readonly optional = computed(() => !this.field().required);
  protected readonly hint = computed(() => {
    const { hint } = this.field();
    return hint ? this.locale.text(hint) : undefined;
  });

  private readonly state = computed<FieldState<unknown> | undefined>(() => {
    const field = this.field();
    return this.tree()[drawerOf(field)][field.name]?.();
  });

  protected readonly errors = computed(() => this.state()?.errors() ?? []);
  protected readonly error = computed(() => {
    const [first] = this.errors();
    const isShown = this.attempted() || this.state()?.touched();
    return first && isShown ? errorText(first, this.field(), this.locale) : undefined;
  });
}
