import { DOCUMENT, Injectable, inject } from '@angular/core';

/** Something on the screen that can hold what the server does not have yet. */
export interface Sender {
  isUnsent(): boolean;
  /** Whether this device keeps it, so that closing the tab loses nothing. */
  isKept(): boolean;
  /** Hands over what was typed last, and tries what could not be sent. */
  send(): void;
}

/** A line that returns is not always told of. */
const LOOK_AGAIN_MILLISECONDS = 10_000;

/** Knows what has not been sent, and tries again as soon as there is a reason to. */
@Injectable({ providedIn: 'root' })
export class Unsent {
  private readonly document = inject(DOCUMENT);
  private readonly window = this.document.defaultView;
  private readonly senders = new Set<Sender>();
  private isGivenUp = false;

  constructor() {
    const { document, window } = this;
    window?.addEventListener('online', () => this.sendAll());
    // A phone that is put away may never come back to this page.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.sendAll();
    });
    window?.addEventListener('beforeunload', (event) => {
      this.sendAll();
      if (this.wouldLose()) event.preventDefault();
    });
  }

  /** @returns what takes it away again */
  watch(sender: Sender): () => void {
    this.senders.add(sender);
    return () => this.senders.delete(sender);
  }

  hasAny(): boolean {
    return [...this.senders].some((sender) => sender.isUnsent());
  }

  /** Whether closing the tab now would lose something. */
  wouldLose(): boolean {
    if (this.isGivenUp) return false;
    return [...this.senders].some((sender) => sender.isUnsent() && !sender.isKept());
  }

  /** Resolves when there is a reason to think that the server can be reached again. */
  lineBack(): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.window?.removeEventListener('online', go);
        resolve();
      };
      const timer = setTimeout(go, LOOK_AGAIN_MILLISECONDS);
      this.window?.addEventListener('online', go);
    });
  }

  /** The screen is about to be cleared, and nothing on it may be sent or asked about any more. */
  giveUp(): void {
    this.isGivenUp = true;
  }

  private sendAll(): void {
    if (this.isGivenUp) return;
    for (const sender of this.senders) sender.send();
  }
}
