import { DestroyRef, inject, signal } from '@angular/core';
import { ApiError } from '../api/problem.js';
import { KeptCopies } from '../unsent/kept-copies.js';
import { Unsent } from '../unsent/unsent.js';
import { Backoff, isPassing } from './backoff.js';
import type { SaveState, SavedPlace, StaleSave, Version } from './saved-place.js';
import { Unanswered } from './unanswered.js';

interface Connection<Value, Difference> {
  readonly place: SavedPlace<Value, Difference>;
  stored: Version<Value>;
}

/**
 * Saves behind the person's back, one save at a time, and never throws typed text away.
 *
 * What is typed is kept on this device from the first letter until the server has it; what could not
 * be sent is tried again by itself; what was left behind by a reload, a crash or a session that ended
 * is put back and sent, and never over something newer without asking.
 *
 * `value` is what the screen should show: it changes at the start, and when something newer is merged.
 */
export abstract class Saver<Value, Difference> {
  private readonly copies = inject(KeptCopies);
  private readonly backoff = new Backoff(() => void this.retry());
  private connection: Connection<Value, Difference> | null = null;
  private wanted: Value | null = null;
  /** Typed, and not asked to be saved yet. */
  private typed: Value | null = null;
  private readonly unanswered = new Unanswered<Value>();
  private isKept = true;
  private running: Promise<void> | null = null;

  readonly state = signal<SaveState>('idle');
  /** By the clock of the server. */
  readonly savedAt = signal<string | null>(null);
  readonly stale = signal<StaleSave<Value, Difference> | null>(null);
  /** Why the last save failed, in the server's words. */
  readonly failure = signal<ApiError | null>(null);
  /** Moment at which what was put back from this device was typed. */
  readonly restoredAt = signal<string | null>(null);

  constructor() {
    const stop = inject(Unsent).watch({
      isUnsent: () => this.isUnsaved(),
      isKept: () => this.isKept && this.copies.isKeeping(),
      send: () => void this.retry(),
    });
    inject(DestroyRef).onDestroy(() => {
      stop();
      this.backoff.stop();
    });
  }

  /** What the screen should show from now on. */
  protected abstract show(value: Value): void;

  /** Whether the last save kept everything; what it did not keep stays on this device. */
  protected isWhole(): boolean {
    return true;
  }

  /** Starts from what the server has, or goes on with what this device still kept. */
  protected start(place: SavedPlace<Value, Difference>, stored: Version<Value>): void {
    this.backoff.succeeded();
    this.connection = { place, stored };
    this.unanswered.clear();
    this.wanted = null;
    this.typed = null;
    this.stale.set(null);
    this.failure.set(null);
    this.restoredAt.set(null);
    this.savedAt.set(stored.updatedAt);
    this.state.set('idle');
    this.show(stored.value);
    this.goOnWithKept(place, stored);
  }

  /** Keeps what is being typed, before it is worth a save. */
  type(value: Value): void {
    this.typed = value;
    this.keep(value);
    if (this.state() === 'idle' || this.state() === 'saved') this.state.set('typing');
  }

  /** Saves this; while a save runs, the newest waits its turn. */
  async save(value: Value): Promise<boolean> {
    this.wanted = value;
    this.typed = null;
    this.keep(value);
    if (this.stale()) return false;
    this.running ??= this.run().finally(() => (this.running = null));
    await this.running;
    return !this.isUnsaved();
  }

  /** Whether something typed has not reached the server yet. */
  isUnsaved(): boolean {
    return this.wanted !== null || this.typed !== null;
  }

  /** Sends what has not reached the server. */
  async retry(): Promise<boolean> {
    const unsaved = this.typed ?? this.wanted;
    return unsaved === null || this.save(unsaved);
  }

  /**
   * Sends what was typed last, and says whether the page may be left: when the server has it, or when
   * this device keeps it until it can be sent. Does not wait for a session that ended.
   */
  async leave(): Promise<boolean> {
    const saved = this.retry();
    if (this.isKept) await Promise.race([saved, pause(MOST_MILLISECONDS_TO_LEAVE)]);
    else await saved;
    return !this.isUnsaved() || this.isKept;
  }

  /** Settles a conflict altogether: what was typed here goes over what somebody else saved. */
  async keepMine(): Promise<boolean> {
    this.stale.set(null);
    return this.retry();
  }

  /** What was typed is given up for what stands on the server. */
  takeTheirs(): void {
    if (!this.connection) return;
    const { place, stored } = this.connection;
    this.copies.drop(place.name);
    this.start(place, stored);
  }

  /** Goes on after a difference was settled. */
  protected async settled(merged: Value, differences: readonly Difference[]): Promise<void> {
    const stale = this.stale();
    [this.wanted, this.typed] = [merged, null];
    this.keep(merged);
    this.show(merged);
    this.stale.set(stale && differences.length > 0 ? { ...stale, differences } : null);
    if (differences.length === 0) await this.save(merged);
  }

  /** Whether it goes on already from this version of that place. */
  protected isAt(name: string, etag: string): boolean {
    return this.connection?.place.name === name && this.connection.stored.etag === etag;
  }

  /** What is typed here and not saved yet. */
  protected get mine(): Value | null {
    return this.typed ?? this.wanted;
  }

  private goOnWithKept(place: SavedPlace<Value, Difference>, stored: Version<Value>): void {
    const copy = this.copies.find(place.name);
    if (!copy) return;
    const [mine, base] = [place.parse(copy.value), place.parse(copy.base)];
    if (mine === null || base === null || copy.etag === null || isSame(mine, stored.value)) {
      return this.copies.drop(place.name);
    }
    // As if it had been open all the time: something newer is found out by its version.
    this.connection = { place, stored: { ...stored, value: base, etag: copy.etag } };
    this.unanswered.values = (copy.sent ?? []).flatMap((sent) => place.parse(sent) ?? []);
    this.restoredAt.set(copy.at);
    this.show(mine);
    void this.save(mine);
  }

  private keep(value: Value): void {
    if (!this.connection) return;
    const { place, stored } = this.connection;
    const { value: base, etag } = stored;
    const { values: sent } = this.unanswered;
    this.isKept = this.copies.keep({ name: place.name, value, base, etag, sent });
  }

  private async run(): Promise<void> {
    while (this.wanted !== null && this.connection && !this.stale()) {
      const [sent, connection] = [this.wanted, this.connection];
      this.state.set('saving');
      this.unanswered.add(sent);
      this.keep(this.mine ?? sent);
      try {
        const stored = await connection.place.save(sent, connection.stored.etag);
        this.succeed(connection, sent, stored);
      } catch (error) {
        if (error instanceof ApiError && !isPassing(error.status)) this.unanswered.remove(sent);
        if (!(await this.recover(error, connection))) return;
      }
    }
  }

  private succeed(connection: Connection<Value, Difference>, sent: Value, stored: Version<Value>) {
    connection.stored = stored;
    this.unanswered.clear();
    if (this.wanted === sent) this.wanted = null;
    this.backoff.succeeded();
    this.savedAt.set(stored.updatedAt);
    this.failure.set(null);
    const typed = this.mine;
    if (typed !== null) this.keep(typed);
    else if (this.isWhole()) this.copies.drop(connection.place.name);
    else this.keep(sent);
    this.state.set(typed === null ? 'saved' : 'typing');
  }

  /** After a stale save: takes in what somebody else did, and asks only where both changed it. */
  private async recover(
    error: unknown,
    connection: Connection<Value, Difference>,
  ): Promise<boolean> {
    if (!(error instanceof ApiError) || error.status !== 412) return this.fail(error);
    try {
      const { place, stored: base } = connection;
      const stored = await place.load();
      const mine = this.mine ?? base.value;
      const sent = this.unanswered.values;
      const { merged, differences } = place.merge(base.value, mine, stored, sent);
      connection.stored = stored;
      this.unanswered.clear();
      [this.wanted, this.typed] = [merged, null];
      this.show(merged);
      if (differences.length === 0) return true;
      this.failure.set(error);
      this.stale.set({ stored, differences });
      this.state.set('conflict');
      return false;
    } catch (failure) {
      return this.fail(failure);
    }
  }

  private fail(error: unknown): false {
    this.failure.set(error instanceof ApiError ? error : null);
    this.state.set('failed');
    if (!(error instanceof ApiError) || isPassing(error.status)) this.backoff.failed();
    return false;
  }
}

/** A tab of the portal is left without waiting longer than this for the server. */
const MOST_MILLISECONDS_TO_LEAVE = 1_500;

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
