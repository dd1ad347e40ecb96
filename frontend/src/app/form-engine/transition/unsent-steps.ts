import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { Locale } from '../../core/locale/locale.js';
import { keptNameOf } from '../../core/transitions/transition.js';
import { KeptCopies, type KeptCopy } from '../../core/unsent/kept-copies.js';
import { Notice } from '../../ui/notice/notice.js';
import { SummaryList } from '../../ui/summary-list/summary-list.js';
import { keptStep } from './kept-step.js';

/**
 * What was typed for a step that cannot be taken any more, because somebody else was first: there is no
 * form to put it back into, so that it stands here to copy from until it is thrown away.
 */
@Component({
  selector: 'form-unsent-steps',
  imports: [Notice, SummaryList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @for (step of steps(); track step.name) {
      <ui-notice tone="warn" [title]="'parts.unsent.title' | transloco: { step: step.label }">
        <p>{{ 'parts.unsent.text' | transloco }}</p>
        <ui-summary-list class="as-typed" [items]="step.items" />
        <button type="button" class="link-button" (click)="copies.drop(step.name)">
          {{ 'parts.unsent.throw-away' | transloco
          }}<span class="visually-hidden">: {{ step.label }}</span>
        </button>
      </ui-notice>
    }
  `,
})
export class UnsentSteps {
  readonly application = input.required<ApplicationView>();
  protected readonly copies = inject(KeptCopies);
  private readonly locale = inject(Locale);

  protected readonly steps = computed(() => {
    const { reference, transitions } = this.application();
    const open = transitions
      .filter(({ whyNot }) => whyNot.length === 0)
      .map(({ transition }) => keptNameOf(reference, transition));
    return this.copies
      .all()
      .filter(({ name }) => name.startsWith(keptNameOf(reference, '')) && !open.includes(name))
      .map((copy) => this.stepOf(copy));
  });

  private stepOf({ name, value }: KeptCopy) {
    const { label, motivation, told } = keptStep(value);
    // Kept before it was written down what the step and its questions are called.
    const reasons = [{ label: this.locale.translate('parts.unsent.words'), value: motivation }];
    return {
      name,
      label: label || this.locale.translate('parts.unsent.a-step'),
      items: told ?? reasons,
    };
  }
}
