import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** One step up. */
@Component({
  selector: 'ui-back-link',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<a class="back-link" [routerLink]="to()">{{ text() }}</a>`,
})
export class BackLink {
  readonly to = input.required<string | readonly string[]>();
  readonly text = input.required<string>();
}
