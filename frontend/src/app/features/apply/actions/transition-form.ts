import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TransitionRequest } from '@tranche/contracts';
import type { Answers, Field, Section } from '@tranche/domain/browser';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { SectionForm } from '../../../form-engine/section-form.js';
import type { Transition } from './sending-transition.js';

const MOTIVATION = 'motivation';
const MOST_WORDS = 700;

/** What must be filled in with a transition, before it is carried out. */
@Component({
  selector: 'transition-form',
  imports: [SectionForm, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ transition().label | text }}</h3>
    @if (transition().confirm; as confirm) {
      <p>{{ confirm | text }}</p>
    }
    <form-section [section]="section()" [answers]="empty" (finished)="hand($event)">
      <div class="actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          {{ transition().label | text }}
        </button>
        <button type="button" class="link-button" (click)="cancelled.emit()">
          {{ 'ui.dialog.cancel' | transloco }}
        </button>
      </div>
    </form-section>
  `,
})
export class TransitionForm {
  private readonly locale = inject(Locale);
  readonly transition = input.required<Transition>();
  readonly filled = output<Pick<TransitionRequest, 'motivation' | 'input'>>();
  readonly cancelled = output<void>();

  protected readonly empty: Answers = {};
  protected readonly section = computed<Section>(() => {
    const { transition, label, asks, needsMotivation } = this.transition();
    const why = needsMotivation ? [this.motivation()] : [];
    const fields = [...asks, ...why];
    return { name: transition, group: transition, title: label, part: 'questions', fields };
  });

  protected hand(answers: Answers): void {
    const { [MOTIVATION]: motivation, ...input } = answers;
    this.filled.emit({
      ...(typeof motivation === 'string' && { motivation }),
      ...(this.transition().asks.length > 0 && { input }),
    });
  }

  private motivation(): Field {
    const text = this.locale.translate('apply.action.motivation');
    return {
      kind: 'long-text',
      name: MOTIVATION,
      label: { nl: text, en: text },
      maximumWords: MOST_WORDS,
      required: true,
    };
  }
}
