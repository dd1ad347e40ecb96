import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { SessionStore } from '../core/session/session-store.js';
import { SignIn } from '../core/session/sign-in.js';
import { Notice } from '../ui/notice/notice.js';

/** Says what signing in is before it happens; the sign-in itself is another service. */
@Component({
  selector: 'app-sign-in-page',
  imports: [Notice, RouterLink, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in.html',
})
export class SignInPage {
  private readonly signIn = inject(SignIn);
  private readonly session = inject(SessionStore).session;
  /** Where somebody was, from the address. */
  readonly terug = input<string>();
  /** Present when a session ended by itself. */
  readonly verlopen = input<string>();
  /** Present when signing in was broken off, took too long or began elsewhere. */
  readonly mislukt = input<string>();

  protected readonly address = computed(() => this.signIn.address(this.terug() ?? '/'));
  protected readonly isLocal = computed(() => this.session()?.localMode ?? false);
  protected readonly means = ['organisation', 'person', 'staff'] as const;
}
