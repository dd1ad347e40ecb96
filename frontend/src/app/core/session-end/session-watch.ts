import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import type { SessionTime } from '@tranche/contracts';
import { Api } from '../api/api.js';
import { extendSession, signOut } from '../../api/session.js';
import { KeptCopies } from '../unsent/kept-copies.js';
import { Unsent } from '../unsent/unsent.js';
import { SessionStore } from '../session/session-store.js';
import { Tabs } from './tabs.js';

/** `ending`: one click keeps it; `last-minutes`: nothing does; `ended`: it is over. */
export type SessionState = 'open' | 'ending' | 'last-minutes' | 'ended';

const WARN_SECONDS = 300;
const LOOK_EVERY_MILLISECONDS = 15_000;

/**
 * Knows when the session ends, and that it ended: whatever was asked of the server then waits here
 * until the same person is back, and is sent again. When it is somebody else, the screen is cleared:
 * nothing of the one before is shown or saved.
 */
@Injectable({ providedIn: 'root' })
export class SessionWatch {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  private readonly store = inject(SessionStore);
  private readonly unsent = inject(Unsent);
  private readonly copies = inject(KeptCopies);
  private readonly tabs = inject(Tabs);
  private back: { readonly promise: Promise<void>; readonly resolve: () => void } | null = null;
  private staying: Promise<void> | null = null;
  private idleSeconds = 0;
  private endsAt = Infinity;
  private endsAtLatest = Infinity;
  private activeAt = 0;

  readonly state = signal<SessionState>('open');
  /** Whole minutes until it ends, while it is ending. */
  readonly minutesLeft = signal(0);

  /** Starts watching, once, in the frame around every page. */
  async start(): Promise<void> {
    this.copies.dropOld(new Date());
    const session = await this.store.ready();
    this.follow(session.time);
    this.tabs.listen((news) => void this.hear(news.kind));
    this.tabs.tell({ kind: 'came-in' });
    for (const event of ['keydown', 'pointerdown']) {
      this.document.addEventListener(event, () => (this.activeAt = Date.now()), { passive: true });
    }
    for (const event of ['focus', 'online']) {
      this.document.defaultView?.addEventListener(event, () => void this.look());
    }
    setInterval(() => void this.look(), LOOK_EVERY_MILLISECONDS);
  }

  /** An answer came: the session goes on from here. */
  touched(): void {
    if (this.idleSeconds === 0 || this.back) return;
    this.tabs.touched();
    this.goOnUntil(Date.now() + this.idleSeconds * 1000);
  }

  /** It ended under somebody's hands. Resolves when the same person is signed in again. */
  async ended(): Promise<void> {
    this.back ??= Promise.withResolvers<void>();
    this.state.set('ended');
    // It may be another session already: signed in again in another tab.
    void this.look();
    await this.back.promise;
  }

  /** One click to stay signed in. */
  stay(): Promise<void> {
    this.staying ??= this.extend().finally(() => (this.staying = null));
    return this.staying;
  }

  /** A full page load makes sure that nothing stays in memory; nothing stays on the device either. */
  async signOut(): Promise<void> {
    await this.api.send(signOut());
    this.copies.dropAll();
    this.tabs.tell({ kind: 'went-out' });
    this.leave();
  }

  private async extend(): Promise<void> {
    const session = await this.api.send(extendSession());
    this.follow(session.time);
  }

  private follow(time: SessionTime | null): void {
    if (!time) return;
    this.idleSeconds = time.idleSeconds;
    this.endsAtLatest = Date.now() + time.secondsAtMost * 1000;
    this.goOnUntil(Date.now() + time.secondsLeft * 1000);
  }

  private goOnUntil(moment: number): void {
    this.endsAt = Math.min(moment, this.endsAtLatest);
    this.state.set('open');
    this.warn();
  }

  private async hear(kind: 'came-in' | 'went-out'): Promise<void> {
    if (!this.store.signedIn()) return;
    if (kind === 'went-out') {
      if (!this.unsent.hasAny()) return this.leave();
      this.copies.close();
    }
    await this.check();
  }

  /** Time went by, or somebody came back to this tab. */
  private async look(): Promise<void> {
    if (!this.store.signedIn()) return;
    if (this.back) return this.check();
    const seenElsewhere = this.tabs.touchedAt() + this.idleSeconds * 1000;
    this.endsAt = Math.min(Math.max(this.endsAt, seenElsewhere), this.endsAtLatest);
    if (this.endsAt <= Date.now()) return this.check();
    this.warn();
  }

  private warn(): void {
    const secondsLeft = (this.endsAt - Date.now()) / 1000;
    if (secondsLeft > WARN_SECONDS) return this.state.set('open');
    this.minutesLeft.set(Math.max(1, Math.ceil(secondsLeft / 60)));
    const isLast = this.endsAtLatest - Date.now() <= WARN_SECONDS * 1000;
    if (isLast) return this.state.set('last-minutes');
    // Somebody who is typing is there: a question would only be in the way.
    const isActive = Date.now() - this.activeAt < WARN_SECONDS * 1000;
    if (isActive) void this.stay().catch(() => this.state.set('ending'));
    else this.state.set('ending');
  }

  private async check(): Promise<void> {
    const session = await this.store.ask();
    if (session === null) return;
    if (!session.signedIn) {
      this.back ??= Promise.withResolvers<void>();
      return this.state.set('ended');
    }
    if (session.person?.id !== this.store.personId()) return this.leave();
    this.store.take(session);
    this.follow(session.time);
    this.copies.open();
    this.back?.resolve();
    this.back = null;
  }

  private leave(): void {
    this.unsent.giveUp();
    this.document.location.replace('/');
  }
}
