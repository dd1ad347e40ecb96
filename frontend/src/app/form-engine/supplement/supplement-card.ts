import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SupplementView } from '@tranche/contracts';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { Notice } from '../../../ui/notice/notice.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';

type Changes = SupplementView['changes'];

/** A supplement that came in: what was asked, and what it changed against what was sent before. */
@Component({
  selector: 'handle-supplement-card',
  imports: [Card, MomentPipe, Notice, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let came = supplement();
    <ui-card [title]="'handle.supplement.title' | transloco">
      <p class="soft">
        {{
          'handle.supplement.moments'
            | transloco
              : {
                  received: (came.receivedAt | moment: 'long'),
                  sent: (came.sentAt | moment: 'long'),
                }
        }}
      </p>
      <h3>{{ 'handle.supplement.asked' | transloco }}</h3>
      @if (came.points.length > 0) {
        <ul>
          @for (point of came.points; track $index) {
            <li class="as-typed">
              {{ point.title | text }}{{ point.fileName ? ', ' + point.fileName : '' }}:
              {{ point.words }}
              <ui-status-tag
                [tone]="point.isAnswered ? 'done' : 'attention'"
                [text]="
                  (point.isAnswered ? 'handle.supplement.changed' : 'handle.supplement.unchanged')
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
      <h3>{{ 'handle.supplement.changes' | transloco }}</h3>
      @if (came.isUnchanged) {
        <ui-notice tone="warn" [title]="'handle.supplement.nothing' | transloco" />
      } @else {
        <ul>
          @for (section of came.changes.sections; track $index) {
            <li>
              {{ section.title | text }}:
              @for (question of section.questions; track $index) {
                <span>{{ question | text }}</span>{{ $last ? '' : '; ' }}
              }
            </li>
          }
          @for (partner of came.changes.partners; track $index) {
            <li>{{ 'handle.supplement.partner' | transloco: { name: partner } }}</li>
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

  /** Replaced, added or taken out, by the names of the files. */
  protected inWords({ takenOut, added }: Changes['documents'][number]): string {
    const names = { before: takenOut.join(', '), after: added.join(', ') };
    if (takenOut.length === 0) return this.locale.translate('handle.supplement.added', names);
    if (added.length === 0) return this.locale.translate('handle.supplement.taken-out', names);
    return this.locale.translate('handle.supplement.replaced', names);
  }
}
