import { DOCUMENT, Injectable, inject } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise, startWith } from 'rxjs';

/** After a page change focus moves to the content, as it does when a browser loads a page. */
@Injectable({ providedIn: 'root' })
export class FocusOnNavigation {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);

  start(): void {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split(/[?#]/)[0]),
        startWith(null),
        pairwise(),
        // The first page keeps the browser's own focus; a changed query is the same page.
        filter(([before, after]) => before !== null && before !== after),
      )
      .subscribe(() => this.document.getElementById('inhoud')?.focus());
  }
}
