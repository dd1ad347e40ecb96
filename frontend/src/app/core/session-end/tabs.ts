import { DOCUMENT, Injectable, inject } from '@angular/core';

export interface TabNews {
  /** Somebody opened the portal, perhaps after signing in; or signed out. */
  readonly kind: 'came-in' | 'went-out';
}

const TOUCHED = 'tranche.touched';

/** The other tabs of the portal in this browser: they share one session. */
@Injectable({ providedIn: 'root' })
export class Tabs {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tranche-session');

  tell(news: TabNews): void {
    this.channel?.postMessage(news);
  }

  listen(hear: (news: TabNews) => void): void {
    this.channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : null;
      if (kind === 'came-in' || kind === 'went-out') hear({ kind });
    });
  }

  /** Any of the tabs had an answer just now. */
  touched(): void {
    try {
      this.window?.localStorage.setItem(TOUCHED, String(Date.now()));
    } catch {
      // Each tab then counts for itself, and warns too early at worst.
    }
  }

  /** When any of the tabs last had an answer, in milliseconds; 0 when that is not known. */
  touchedAt(): number {
    try {
      return Number(this.window?.localStorage.getItem(TOUCHED) ?? 0);
    } catch {
      return 0;
    }
  }
}
