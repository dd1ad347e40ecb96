import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

export interface SummaryItem {
  readonly label: string;
  /** Empty means: not answered, and is said so. */
  readonly value: string;
  readonly link?: string | readonly string[] | null;
}

/** Questions with their answers, to read through before sending; each with a way to change it. */
@Component({
  selector: 'ui-summary-list',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="summary-list">
      @for (item of items(); track $index) {
        <div>
          <dt>{{ item.label }}</dt>
          @if (item.value) {
            <dd>{{ item.value }}</dd>
          } @else {
            <dd class="soft">{{ 'ui.summary-list.empty' | transloco }}</dd>
          }
          @if (item.link; as link) {
            <dd>
              <a [routerLink]="link">
                {{ 'ui.summary-list.change' | transloco
                }}<span class="visually-hidden">: {{ item.label }}</span>
              </a>
            </dd>
          }
        </div>
      }
    </dl>
  `,
})
export class SummaryList {
  readonly items = input.required<readonly SummaryItem[]>();
}
