import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { SessionStore } from '../core/session/session-store.js';
import { Loading } from '../ui/states/loading.js';
import { Welcome } from './welcome.js';
import { WorkPage } from './work-list/work.page.js';

/** The front door: what waits for whoever is signed in; for a stranger, what this is. */
@Component({
  selector: 'app-home-page',
  imports: [Loading, Welcome, WorkPage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session()?.person; as person) {
      <app-work-page [name]="person.name" />
    } @else if (isExpected()) {
      <div class="wrap stack"><ui-loading [lines]="8" /></div>
    } @else {
      <app-welcome />
    }
  `,
})
export class HomePage {
  private readonly store = inject(SessionStore);
  protected readonly session = this.store.session;

  /** Who was signed in the last time does not first see the page for strangers. */
  protected readonly isExpected = computed(
    () => this.session() === null && this.store.wasSignedIn(),
  );
}
