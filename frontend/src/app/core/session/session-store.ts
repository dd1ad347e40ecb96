import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import type { Role } from '@tranche/domain/browser';
import type { Session } from '@tranche/contracts';
import { Api } from '../api/api.js';
import { readSession } from '../../api/session.js';
import { rememberSignedIn, wasSignedIn } from './remembered-sign-in.js';

export const SIGNED_OUT: Session = {
  signedIn: false,
  person: null,
  roles: [],
  represents: [],
  hasApplications: false,
  unreadMessages: 0,
  localMode: false,
  time: null,
};

/** Who is signed in. The cookie is the server's; the browser only knows what it may show. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  private readonly state = signal<Session | null>(null);
  private asked: Promise<Session> | null = null;

  /** Null until the server has answered. */
  readonly session = this.state.asReadonly();
  readonly signedIn = computed(() => this.state()?.signedIn ?? false);
  /** Whom the screen is drawn for; stays the same when the session ends under somebody's hands. */
  readonly personId = computed(() => this.state()?.person?.id ?? null);
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
    const session = await this.ask();
    if (session === null) this.asked = null;
    // No answer at the start is no session: public pages stay readable when the API is down.
    const known = session ?? this.state() ?? SIGNED_OUT;
    this.state.set(known);
    if (session !== null) rememberSignedIn(this.document, session.signedIn);
    return known;
  }

  /** Who is signed in now, by the server; null when it does not answer. Changes nothing here. */
  async ask(): Promise<Session | null> {
    try {
      return await this.api.send(readSession());
    } catch {
      return null;
    }
  }

  take(session: Session): void {
    this.state.set(session);
  }
}
