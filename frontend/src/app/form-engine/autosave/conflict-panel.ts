import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Section } from '@tranche/domain/browser';
import { formatMoment } from '../../core/format/moment.js';
import { Locale } from '../../core/locale/locale.js';
import { AnswerTexts } from '../answer-texts.js';
import type { Conflict } from './conflict.js';

/** Two people changed one answer: both versions beside each other, and the person chooses. */
@Component({
  selector: 'form-conflict-panel',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="conflict" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">
        {{ 'parts.conflict.' + (isOwn() ? 'title-own' : 'title') | transloco: { who: who() } }}
      </h2>
      <p>{{ 'parts.conflict.text' | transloco }}</p>
      @for (difference of differences(); track difference.field) {
        <div class="conflict__field">
          <h3>{{ difference.label }}</h3>
          <div class="conflict__versions">
            <div class="conflict__version">
              <b>{{ 'parts.conflict.mine' | transloco }}</b>
              <p class="conflict__value" tabindex="0">
                {{ difference.mine || ('parts.conflict.nothing' | transloco) }}
              </p>
              <button type="button" class="link-button" (click)="choose(difference.field, 'mine')">
                {{ 'parts.conflict.keep-mine' | transloco
                }}<span class="visually-hidden">: {{ difference.label }}</span>
              </button>
            </div>
            <div class="conflict__version">
              <b>
                {{
                  'parts.conflict.' + (isOwn() ? 'own' : 'theirs')
                    | transloco: { who: who(), when: when() }
                }}
              </b>
              <p class="conflict__value" tabindex="0">
                {{ difference.theirs || ('parts.conflict.nothing' | transloco) }}
              </p>
              <button
                type="button"
                class="link-button"
                (click)="choose(difference.field, 'theirs')"
              >
                {{ 'parts.conflict.take-theirs' | transloco
                }}<span class="visually-hidden">: {{ difference.label }}</span>
              </button>
            </div>
          </div>
        </div>
      }
    </section>
  `,
})
export class ConflictPanel {
  private readonly locale = inject(Locale);
  private readonly texts = inject(AnswerTexts);
  readonly section = input.required<Section>();
  readonly conflict = input.required<Conflict>();
  readonly settled = output<{ readonly field: string; readonly choice: 'mine' | 'theirs' }>();

  /** Saved by the same person, in another tab or window. */
  protected readonly isOwn = computed(() => this.conflict().stored.isYours);
  protected readonly who = computed(
    () => this.conflict().stored.updatedBy ?? this.locale.translate('parts.conflict.someone'),
  );
  protected readonly when = computed(() => {
    const { updatedAt } = this.conflict().stored;
    return updatedAt ? formatMoment(updatedAt, this.locale.language(), 'short') : '';
  });
  protected readonly differences = computed(() =>
    this.conflict().differences.flatMap(({ field: name, mine, theirs }) => {
      const field = this.section().fields.find((candidate) => candidate.name === name);
      if (!field) return [];
      return [
        {
          field: name,
          label: this.locale.text(field.label),
          mine: this.texts.of(field, mine),
          theirs: this.texts.of(field, theirs),
        },
      ];
    }),
  );

  protected choose(field: string, choice: 'mine' | 'theirs'): void {
    this.settled.emit({ field, choice });
  }
}
