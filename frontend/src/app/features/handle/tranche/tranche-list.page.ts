import { ChangeDetectionStrategy, Component, DOCUMENT, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readTranches } from '../../../api/tranches.js';
import { fetched } from '../../../core/api/fetched.js';
import { asLeft } from '../../../core/navigation/as-left.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { EmptyState } from '../../../ui/states/empty-state.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { HandleNav } from '../handle-nav.js';
import { TrancheCards } from './tranche-cards.js';

/** All tranches, the newest first, with their window, their applications and their money. */
@Component({
  imports: [EmptyState, ErrorState, HandleNav, Loading, RouterLink, TrancheCards, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tranche-list.page.html',
})
export class TrancheListPage {
  private readonly session = inject(SessionStore);
  protected readonly tranches = fetched(() => readTranches());
  private readonly all = computed(() =>
    this.tranches.hasValue() ? this.tranches.value().items : [],
  );
  protected readonly current = computed(() =>
    this.all().filter(({ standing }) => standing !== 'closed'),
  );
  protected readonly closed = computed(() =>
    this.all().filter(({ standing }) => standing === 'closed'),
  );
  /** On a phone what is over is folded: it would be a long way to the end of the page. */
  private readonly isWide =
    inject(DOCUMENT).defaultView?.matchMedia?.('(min-width: 48rem)').matches ?? true;
  private readonly unfolded = asLeft('closed', (left) => (typeof left === 'boolean' ? left : null));
  protected readonly isUnfolded = computed(
    () => this.unfolded() ?? (this.isWide || this.current().length === 0),
  );
  protected readonly mayOpen = computed(() => this.session.roles().includes('officer'));

  protected unfold(event: Event): void {
    if (event.target instanceof HTMLDetailsElement) this.unfolded.set(event.target.open);
  }
}
