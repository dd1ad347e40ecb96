import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** For whom somebody does what she is about to do: said where it binds. */
@Component({
  selector: 'app-acting-for',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @if (organisation(); as name) {
      <p class="acting-for">
        {{ 'ui.organisation.acting' | transloco }} <b translate="no">{{ name }}</b>
      </p>
    }
  `,
})
export class ActingFor {
  /** Null where she acts for herself. */
  readonly organisation = input.required<string | null>();
}
