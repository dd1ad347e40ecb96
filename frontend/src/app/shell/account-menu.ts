import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ROLE_LABELS } from '@tranche/domain/browser';
import { Locale } from '../core/locale/locale.js';
import { SessionStore } from '../core/session/session-store.js';

/** Who is signed in and for whom, or the way to sign in. */
@Component({
  selector: 'app-account-menu',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @if (person(); as person) {
      <span class="account">
        <span class="initials" aria-hidden="true">{{ initials() }}</span>
        <span class="account__text">
          <b>{{ person.name }}</b>
          <small>{{ acting() }}</small>
        </span>
      </span>
      <button type="button" class="ghost-button" (click)="signOut()">
        {{ 'shell.sign-out' | transloco }}
      </button>
    } @else if (session()) {
      <a class="ghost-button" routerLink="/inloggen">{{ 'shell.sign-in' | transloco }}</a>
    }
  `,
})
export class AccountMenu {
  private readonly store = inject(SessionStore);
  private readonly locale = inject(Locale);
  protected readonly session = this.store.session;
  protected readonly person = computed(() => this.session()?.person ?? null);

  /** The organisation somebody acts for, or else the first role. */
  protected readonly acting = computed(() => {
    const [organisation] = this.session()?.represents ?? [];
    const [role] = this.store.roles();
    const name = role ? this.locale.text(ROLE_LABELS[role]) : '';
    return [organisation?.name, name].filter(Boolean).join(' · ');
  });

  protected readonly initials = computed(() => {
    const words = (this.person()?.name ?? '').split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
    const letters = [words[0]?.[0], words.length > 1 ? words.at(-1)?.[0] : ''];
    return letters.join('');
  });

  protected signOut(): void {
    void this.store.signOut();
  }
}
