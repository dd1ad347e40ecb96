import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FindList } from '@tranche/contracts';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';

/** A tranche or an offer that fits, with what one wants to know of it and the way to apply. */
@Component({
  selector: 'found-card',
  imports: [MomentPipe, RouterLink, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let found = item();
    <article class="card">
      <h2 class="card__title">{{ found.title | text }}</h2>
      <div class="card__body">
        <p class="meta">
          <ui-status-tag
            [tone]="found.standing === 'open' ? 'good' : 'todo'"
            [text]="'find.standing.' + found.standing | transloco"
          />
          @if (found.standing === 'closed') {
            <span>{{ 'find.closed' | transloco }}</span>
          } @else {
            <span>{{ 'find.closes' | transloco }} {{ found.closesAt | moment: 'closing' }}</span>
          }
        </p>
        <dl class="facts found__facts">
          @for (fact of found.facts; track $index) {
            <dt>{{ fact.label | text }}</dt>
            <dd>{{ fact.value | text }}</dd>
          }
        </dl>
        @if (found.standing !== 'closed') {
          <a
            class="utrecht-button utrecht-button--primary-action"
            [routerLink]="['/aanvragen/nieuw', found.tranche]"
            [queryParams]="params()"
          >
            {{
              (found.standing === 'open' ? 'find.start.' + found.kind : 'find.prepare') | transloco
            }}<span class="visually-hidden">: {{ found.title | text }}</span>
          </a>
        }
      </div>
    </article>
  `,
})
export class FoundCard {
  readonly item = input.required<FindList['items'][number]>();

  protected readonly params = computed(() => {
    const { variant, offer } = this.item();
    return { ...(variant && { variant }), ...(offer && { offer }) };
  });
}
