import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

export interface Crumb {
  readonly text: string;
  readonly link: string | readonly string[];
}

/** Where a page stands, for pages more than one step deep. The page itself is not in it. */
@Component({
  selector: 'ui-breadcrumbs',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="'ui.crumbs' | transloco">
      <ol class="crumbs">
        @for (crumb of crumbs(); track crumb.text) {
          <li>
            <a [routerLink]="crumb.link">{{ crumb.text }}</a>
          </li>
        }
      </ol>
    </nav>
  `,
})
export class Breadcrumbs {
  readonly crumbs = input.required<readonly Crumb[]>();
}
