import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

const PARTS = [
  { key: 'caseload', path: '/beheer' },
  { key: 'tranches', path: '/beheer/tranches' },
  { key: 'programmes', path: '/beheer/programmas' },
] as const;

/** The three lists of the staff, one step from each other. */
@Component({
  selector: 'handle-nav',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="subnav" [attr.aria-label]="'handle.nav.label' | transloco">
      <ul>
        @for (part of parts; track part.key) {
          <li>
            <a
              [routerLink]="part.path"
              routerLinkActive="subnav__current"
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="exactly"
              >{{ 'handle.titles.' + part.key | transloco }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
})
export class HandleNav {
  protected readonly parts = PARTS;
  /** The filters of the caseload stand in the query and are the same page. */
  protected readonly exactly = {
    paths: 'exact',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  } as const;
}
