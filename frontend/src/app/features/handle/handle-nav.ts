import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Role } from '@tranche/domain/browser';
import { SessionStore } from '../../core/session/session-store.js';

const PARTS = [
  { key: 'caseload', path: '/beheer' },
  { key: 'tranches', path: '/beheer/tranches' },
  { key: 'programmes', path: '/beheer/programmas' },
  { key: 'lists', path: '/beheer/lijsten' },
  { key: 'offices', path: '/beheer/mensen' },
] as const;

/** What is not for everybody here: who holds which office is no business of the committee. */
const SEEN_BY: Readonly<Record<string, readonly Role[]>> = {
  lists: ['officer', 'decision-maker'],
  offices: ['officer', 'decision-maker', 'auditor'],
};

/** The lists of the staff, one step from each other. */
@Component({
  selector: 'handle-nav',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="subnav" [attr.aria-label]="'handle.nav.label' | transloco">
      <ul>
        @for (part of parts(); track part.key) {
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
  private readonly roles = inject(SessionStore).roles;
  protected readonly parts = computed(() =>
    PARTS.filter(({ key }) => SEEN_BY[key]?.some((role) => this.roles().includes(role)) ?? true),
  );
  /** The filters of the caseload stand in the query and are the same page. */
  protected readonly exactly = {
    paths: 'exact',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  } as const;
}
