import { HttpClient } from '@angular/common/http';
import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import type { Role } from '@tranche/domain/browser';
import type { Session } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { rememberSignedIn, wasSignedIn } from './remembered-sign-in.js';

export const SIGNED_OUT: Session = {
  signedIn: false,
  person: null,
  roles: [],
  represents: [],
  unreadMessages: 0,
  localMode: false,
  time: null,
};

/** Who is signed in. The cookie is the server's; the browser only knows what it may show. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);
  private readonly state = signal<Session | null>(null);
  private asked: Promise<Session> | null = null;

  /** Null until the server has answered. */
  readonly session = this.state.asReadonly();
  readonly signedIn = computed(() => this.state()?.signedIn ?? false);
  readonly roles = computed<readonly Role[]>(() => this.state()?.roles ?? []);

  hasAnyRole(roles: readonly Role[]): boolean {
    return this.roles().some((role) => roles.includes(role));
  }

  /** The session, asked for once; guards wait for it. */
  ready(): Promise<Session> {
    this.asked ??= this.refresh();
    return this.asked;
  }

  /** Whether somebody was signed in on this device when the session was last asked for. */
  wasSignedIn(): boolean {
    return wasSignedIn(this.document);
  }

  async refresh(): Promise<Session> {
    try {
      const session = await firstValueFrom(this.http.get<Session>('/v1/session'));
      this.state.set(session);
      rememberSignedIn(this.document, session.signedIn);
    } catch {
      // No answer is no session: public pages stay readable when the API is down.
      this.state.set(SIGNED_OUT);
      this.asked = null;
    }
    return this.state() ?? SIGNED_OUT;
  }

  /** Ends the session; a full page load makes sure that nothing of it stays in memory. */
  async signOut(): Promise<void> {
    await firstValueFrom(this.http.post('/auth/logout', null));
    this.document.location.assign('/');
  }
}
