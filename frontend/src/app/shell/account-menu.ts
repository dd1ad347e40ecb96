import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ROLE_LABELS } from '@tranche/domain/browser';
import { Locale } from '../core/locale/locale.js';
import { SessionWatch } from '../core/session-end/session-watch.js';
import { SessionStore } from '../core/session/session-store.js';
import { KeptCopies } from '../core/unsent/kept-copies.js';
import { Unsent } from '../core/unsent/unsent.js';
import { ConfirmDialog } from '../ui/confirm-dialog/confirm-dialog.js';

/** Who is signed in and for whom, or the way to sign in. */
@Component({
  selector: 'app-account-menu',
  imports: [ConfirmDialog, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @if (person(); as person) {
      <a class="account" routerLink="/account">
        <span class="visually-hidden">{{ 'shell.account' | transloco }}: </span>
        <span class="initials" aria-hidden="true">{{ initials() }}</span>
        <span class="account__text">
          <b>{{ person.name }}</b>
          <small>{{ acting() }}</small>
        </span>
      </a>
      <button type="button" class="ghost-button" (click)="signOut()">
        {{ 'shell.sign-out' | transloco }}
      </button>
      <ui-confirm-dialog
        [title]="'shell.sign-out-unsent.title' | transloco"
        [action]="'shell.sign-out-unsent.action' | transloco"
        [grave]="true"
        (confirmed)="signOut(true)"
      >
        <p>{{ 'shell.sign-out-unsent.text' | transloco }}</p>
      </ui-confirm-dialog>
    } @else if (session()) {
      <a class="ghost-button" routerLink="/inloggen">{{ 'shell.sign-in' | transloco }}</a>
    }
  `,
})
export class AccountMenu {
  private readonly store = inject(SessionStore);
  private readonly watch = inject(SessionWatch);
  private readonly unsent = inject(Unsent);
  private readonly copies = inject(KeptCopies);
  private readonly locale = inject(Locale);
  private readonly dialog = viewChild(ConfirmDialog);
  protected readonly session = this.store.session;
  protected readonly person = computed(() => this.session()?.person ?? null);

  /** The organisation somebody acts for, and their office; who leads differs by application. */
  protected readonly acting = computed(() => {
    const [organisation, ...others] = this.session()?.represents ?? [];
    const role = this.store.roles().find((each) => each !== 'applicant' && each !== 'partner');
    const name = role ? this.locale.text(ROLE_LABELS[role]) : '';
    const acting =
      others.length > 0
        ? this.withOthers(organisation?.name ?? '', others.length)
        : organisation?.name;
    return [acting, name].filter(Boolean).join(' · ');
  });

  protected readonly initials = computed(() => {
    const words = (this.person()?.name ?? '').split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
    const letters = [words[0]?.[0], words.length > 1 ? words.at(-1)?.[0] : ''];
    return letters.join('');
  });

  /** Never the first alone: which of them a file is for stands with the file. */
  private withOthers(name: string, count: number): string {
    return this.locale.translate('shell.acts-for', { name, count });
  }

  /** Asks first when something on this device has not reached the server. */
  protected signOut(isSure = false): void {
    const wouldLose = this.unsent.hasAny() || this.copies.all().length > 0;
    if (wouldLose && !isSure) this.dialog()?.open();
    else void this.watch.signOut();
  }
}
