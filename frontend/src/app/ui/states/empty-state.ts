import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Nothing here yet: says what will come and, projected, what somebody can do. */
@Component({
  selector: 'ui-empty-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="empty">
      <h2>{{ title() }}</h2>
      @if (text()) {
        <p class="soft">{{ text() }}</p>
      }
      <ng-content />
    </div>
  `,
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly text = input('');
}
