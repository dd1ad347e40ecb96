import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SupplementView } from '@tranche/contracts';
import type { Answer } from '@tranche/domain/browser';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { Card } from '../../ui/card/card.js';
import { Notice } from '../../ui/notice/notice.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';
import { AnswerTexts } from '../answer-texts.js';
import { asSection } from '../section-definition.js';

type Changes = SupplementView['changes'];

/** A supplement that came in: what was asked, and what it changed, beside what was sent before. */
@Component({
  selector: 'form-supplement-card',
  imports: [Card, MomentPipe, Notice, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let came = supplement();
    <ui-card [title]="'parts.supplement.title' | transloco">
      <p class="soft">
        {{
          'parts.supplement.moments'
            | transloco
              : {
                  received: (came.receivedAt | moment: 'long'),
                  sent: (came.sentAt | moment: 'long'),
                }
        }}
      </p>
      <h3>{{ 'parts.supplement.asked' | transloco }}</h3>
      @if (came.points.length > 0) {
        <ul>
          @for (point of came.points; track $index) {
            <li class="as-typed">
              {{ point.title | text }}{{ point.named ? ', ' + (point.named | text) : '' }}:
              {{ point.words }}
              <ui-status-tag
                [tone]="point.isAnswered ? 'done' : 'attention'"
                [text]="
                  (point.isAnswered ? 'parts.supplement.changed' : 'parts.supplement.unchanged')
                    | transloco
                "
              />
            </li>
          }
        </ul>
      }
      @if (came.request; as request) {
        <p class="as-typed">{{ request }}</p>
      }
      <h3>{{ 'parts.supplement.changes' | transloco }}</h3>
      @if (came.isUnchanged) {
        <ui-notice class="block" tone="warn" [title]="'parts.supplement.nothing' | transloco" />
      } @else {
        @for (question of questions(); track $index) {
          <h4>{{ question.place }}</h4>
          <dl class="fact-list">
            <div>
              <dt>{{ 'parts.supplement.was' | transloco }}</dt>
              <dd class="as-typed">
                {{ question.before || ('parts.supplement.none' | transloco) }}
              </dd>
            </div>
            <div>
              <dt>{{ 'parts.supplement.is' | transloco }}</dt>
              <dd class="as-typed">
                <b>{{ question.after || ('parts.supplement.none' | transloco) }}</b>
              </dd>
            </div>
          </dl>
        }
        <ul>
          @for (partner of came.changes.partners; track $index) {
            <li>{{ 'parts.supplement.partner' | transloco: { name: partner } }}</li>
          }
          @for (kind of came.changes.documents; track $index) {
            <li>{{ kind.label | text }}: {{ inWords(kind) }}</li>
          }
        </ul>
      }
    </ui-card>
  `,
})
export class SupplementCard {
  readonly supplement = input.required<SupplementView>();
  private readonly locale = inject(Locale);
  private readonly texts = inject(AnswerTexts);

  /** Every question with another answer: as it was sent before, and as it is now. */
  protected readonly questions = computed(() =>
    this.supplement().changes.sections.flatMap(({ definition, before, after }) => {
      const { title, fields } = asSection(definition);
      const inWords = (field: (typeof fields)[number], answer: Answer | undefined) =>
        answer === undefined ? '' : this.texts.of(field, answer);
      return fields.map((field) => ({
        place: `${this.locale.text(title)}: ${this.locale.text(field.label)}`,
        before: inWords(field, before[field.name]),
        after: inWords(field, after[field.name]),
      }));
    }),
  );

  /** Replaced, added or taken out, by the names of the files. */
  protected inWords({ takenOut, added }: Changes['documents'][number]): string {
    const names = { before: takenOut.join(', '), after: added.join(', ') };
    if (takenOut.length === 0) return this.locale.translate('parts.supplement.added', names);
    if (added.length === 0) return this.locale.translate('parts.supplement.taken-out', names);
    return this.locale.translate('parts.supplement.replaced', names);
  }
}
