import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Trail } from '../../core/navigation/trail.js';

/** One step up. Who came from there goes back there: filtered, searched and scrolled as it was left. */
@Component({
  selector: 'ui-back-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: ` <a class="back-link" [href]="address()" (click)="go($event)">{{ text() }}</a> `,
})
export class BackLink {
  readonly to = input.required<string | readonly string[]>();
  readonly text = input.required<string>();

  private readonly trail = inject(Trail);
  private readonly router = inject(Router);

  private readonly path = computed(() =>
    this.router.serializeUrl(this.router.createUrlTree([this.to()].flat())),
  );

  /** A new tab opens the list filtered as it was, too. */
  protected readonly address = computed(() => this.trail.lastOf(this.path()));

  protected go(event: MouseEvent): void {
    // In a new tab or window, as the browser does it.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.trail.goUp(this.path());
  }
}
