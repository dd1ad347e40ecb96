import { Injectable, signal } from '@angular/core';

/** Asks whether a page may be left although something on it would be lost. */
@Injectable({ providedIn: 'root' })
export class LeaveQuestion {
  private answer: ((mayLeave: boolean) => void) | null = null;

  readonly isAsked = signal(false);

  ask(): Promise<boolean> {
    this.answer?.(false);
    this.isAsked.set(true);
    return new Promise((resolve) => (this.answer = resolve));
  }

  settle(mayLeave: boolean): void {
    this.isAsked.set(false);
    this.answer?.(mayLeave);
    this.answer = null;
  }
}
