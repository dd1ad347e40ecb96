import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { OrganisationFilter } from '../../ui/organisation-filter/organisation-filter.js';
import { ownList } from '../../core/acting/own-organisations.js';
import { readWorkItems } from '../../api/account.js';
import { fetched } from '../../core/api/fetched.js';
import { asLeft } from '../../core/navigation/as-left.js';
import { SessionStore } from '../../core/session/session-store.js';
import { tabsFor } from '../../navigation-tabs.js';
import { EmptyState } from '../../ui/states/empty-state.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { WorkRow } from './work-row.js';

/** As many as fit on a screen or two; the rest comes on demand. */
const FIRST = 12;

/** What waits for me, and by when: the front door of whoever is signed in. */
@Component({
  selector: 'app-work-page',
  imports: [
    EmptyState,
    ErrorState,
    Loading,
    OrganisationFilter,
    RouterLink,
    TranslocoDirective,
    WorkRow,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './work.page.html',
})
export class WorkPage {
  readonly name = input.required<string>();
  private readonly session = inject(SessionStore).session;

  protected readonly work = fetched(() => readWorkItems());
  protected readonly all = asLeft('all', (left) => left === true);
  protected readonly own = ownList(
    () => (this.work.hasValue() ? this.work.value().items : []),
    ({ organisation }) => (organisation ? [organisation] : []),
  );
  protected readonly items = computed(() => {
    const items = this.own.items();
    return this.all() ? items : items.slice(0, FIRST);
  });
  protected readonly parts = computed(() => tabsFor(this.session()));
}
