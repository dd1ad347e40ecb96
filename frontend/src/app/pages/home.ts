import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { SessionStore } from '../core/session/session-store.js';
import { tabsFor } from '../navigation-tabs.js';
import { Card } from '../ui/card/card.js';

/** The front door: what this is, how it goes, and for who is signed in where they were. */
@Component({
  selector: 'app-home-page',
  imports: [Card, RouterLink, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home.html',
})
export class HomePage {
  private readonly session = inject(SessionStore).session;
  protected readonly person = computed(() => this.session()?.person ?? null);
  protected readonly yours = computed(() =>
    this.person() ? tabsFor(this.session()).filter(({ key }) => key !== 'schemes') : [],
  );
  protected readonly steps = ['apply', 'check', 'assess', 'decide'] as const;
  protected readonly promises = ['why', 'saved', 'equal'] as const;
}
