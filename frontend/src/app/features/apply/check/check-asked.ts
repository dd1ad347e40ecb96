import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SupplementView } from '@tranche/contracts';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Notice } from '../../../ui/notice/notice.js';
import { isLeftAsSent } from './left-as-sent.js';

/** What the office asked, point by point, and what was done about it; before the supplement goes. */
@Component({
  selector: 'check-asked',
  imports: [MomentPipe, Notice, RouterLink, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let asked = supplement();
    <ui-notice [tone]="isLeft() ? 'warn' : 'info'" [title]="'apply.check.asked' | transloco">
      @if (asked.points.length > 0) {
        <ul>
          @for (point of asked.points; track $index) {
            <li class="as-typed">
              {{ point.title | text }}{{ point.named ? ', ' + (point.named | text) : '' }}:
              {{ point.words }}
              @if (point.isAnswered) {
                <span class="soft">({{ 'apply.asked-of.answered' | transloco }})</span>
              } @else {
                <b>{{
                  'apply.check.as-sent' | transloco: { moment: (asked.sentAt | moment: 'long') }
                }}</b>
                @if (linkTo()(point.section); as link) {
                  <a [routerLink]="link">
                    {{ 'apply.check.mend' | transloco
                    }}<span class="visually-hidden">: {{ point.title | text }}</span>
                  </a>
                }
              }
            </li>
          }
        </ul>
      }
      @if (asked.request; as request) {
        <p class="as-typed">{{ request }}</p>
      }
      @if (asked.isUnchanged) {
        <p>
          <b>{{
            'apply.check.all-as-sent' | transloco: { moment: (asked.sentAt | moment: 'long') }
          }}</b>
        </p>
      }
      @if (isLeft()) {
        <p>{{ 'apply.check.may-send' | transloco }}</p>
      }
    </ui-notice>
  `,
})
export class CheckAsked {
  readonly supplement = input.required<SupplementView>();
  /** The page on which a part is changed; null where there is none. */
  readonly linkTo = input.required<(section: string) => readonly string[] | null>();
  protected readonly isLeft = computed(() => isLeftAsSent(this.supplement()));
}
