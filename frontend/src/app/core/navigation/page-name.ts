import { Injectable, signal } from '@angular/core';

/** What the page on the screen is called by itself: without the portal, and whatever is wrong on it. */
@Injectable({ providedIn: 'root' })
export class PageName {
  private readonly name = signal('');
  readonly now = this.name.asReadonly();

  set(name: string): void {
    this.name.set(name);
  }
}
