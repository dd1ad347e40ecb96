import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Which offer a request is about; says nothing on any other application. */
@Component({
  selector: 'asked-offer',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (offer()) {
      <p class="meta">
        <span>
          {{ 'apply.offer' | transloco }} <b>{{ offer() }}</b>
        </span>
      </p>
    }
  `,
})
export class AskedOffer {
  readonly offer = input.required<string | null>();
}
