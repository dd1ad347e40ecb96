import { Location } from '@angular/common';
import { DOCUMENT, Injectable, inject } from '@angular/core';
import { NavigationEnd, NavigationStart, Router, Scroll } from '@angular/router';

const MOST_MILLISECONDS_TO_FILL = 3_000;
/** Said to the router by whoever leads up to a page, which then is as it was left. */
const UP = 'up';

/**
 * The way somebody went through the portal, so that going back is going back: the filters, what was
 * searched for and the place on the page are as they were left.
 */
@Injectable({ providedIn: 'root' })
export class Trail {
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly document = inject(DOCUMENT);
  private readonly addresses: string[] = [];
  private readonly left = new Map<string, unknown>();
  private isReplaced = false;

  /** The page was reached by going back or forward, not by a link. */
  cameBack = false;

  start(): void {
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationStart) {
        const { info, replaceUrl } = this.router.currentNavigation()?.extras ?? {};
        this.cameBack = event.navigationTrigger === 'popstate' || info === UP;
        this.isReplaced = replaceUrl ?? false;
      }
      if (event instanceof NavigationEnd) this.follow(event.urlAfterRedirects);
      if (event instanceof Scroll && event.position) this.scrollTo(event.position);
    });
  }

  /** Whether the step back in the browser leads to this page, whatever was filtered there. */
  private leadsBackTo(path: string): boolean {
    return pathOf(this.addresses.at(-2) ?? '') === path;
  }

  /** Where this page was looked at last, with whatever was filtered there. */
  lastOf(path: string): string {
    return this.addresses.findLast((address) => pathOf(address) === path) ?? path;
  }

  /** Leads to a page above this one, as it was left: one step back, or over the pages between. */
  goUp(path: string): void {
    if (this.leadsBackTo(path)) this.location.back();
    else void this.router.navigateByUrl(this.lastOf(path), { info: UP });
  }

  /** Remembers how a part of this page was left. */
  leave(part: string, state: unknown): void {
    this.left.set(this.here(part), state);
  }

  /** How a part of this page was left, for somebody who came back to it. */
  leftAs(part: string): unknown {
    return this.cameBack ? this.left.get(this.here(part)) : undefined;
  }

  private here(part: string): string {
    return `${this.document.location.pathname} ${part}`;
  }

  private follow(address: string): void {
    const before = this.addresses.lastIndexOf(address);
    if (this.cameBack && before >= 0) this.addresses.splice(before + 1);
    else {
      if (this.isReplaced) this.addresses.pop();
      this.addresses.push(address);
    }
  }

  /** The page is filled after it was opened: the place can only be found again when it is there. */
  private scrollTo([left, top]: [number, number]): void {
    const window = this.document.defaultView;
    if (!window || typeof ResizeObserver === 'undefined') return;
    const settle = () => {
      const { scrollHeight } = this.document.documentElement;
      if (scrollHeight >= top + window.innerHeight) {
        window.scrollTo(left, top);
        stop();
      }
    };
    const watch = new ResizeObserver(settle);
    const timer = setTimeout(() => watch.disconnect(), MOST_MILLISECONDS_TO_FILL);
    const stop = () => {
      clearTimeout(timer);
      watch.disconnect();
    };
    watch.observe(this.document.body);
  }
}

function pathOf(address: string): string | undefined {
  return address.split(/[?#]/)[0];
}
