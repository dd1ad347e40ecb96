import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Grey lines in the place of what is coming, and a word for who does not see them. */
@Component({
  selector: 'ui-loading',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="visually-hidden" role="status">{{ 'ui.loading' | transloco }}</p>
    <div class="skeleton" aria-hidden="true">
      @for (row of rows(); track row) {
        <span></span>
      }
    </div>
  `,
})
export class Loading {
  readonly lines = input(5);
  protected readonly rows = computed(() => Array.from({ length: this.lines() }, (_, row) => row));
}
