import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';

const WIDE = '(min-width: 48rem)';

/** Whether there is room to show everything at once. */
export function isWide(document: Document): boolean {
  return document.defaultView?.matchMedia?.(WIDE).matches ?? true;
}

/** One part of the application to read over: folded on a phone, where all of it would be a long way. */
@Component({
  selector: 'check-fold',
  imports: [StatusTag, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="card fold" [open]="isWide">
      <summary class="fold__summary">
        <h2 class="card__title">{{ title() }}</h2>
        @if (problems() === 0 && left() > 0) {
          <ui-status-tag tone="attention" [text]="'apply.check.nothing-changed' | transloco" />
        } @else if (problems() === 0) {
          <ui-status-tag tone="done" [text]="'apply.check.in-order' | transloco" />
        } @else {
          <ui-status-tag
            tone="attention"
            [text]="
              (problems() === 1 ? 'apply.check.one-point' : 'apply.check.points')
                | transloco: { count: problems() }
            "
          />
        }
      </summary>
      <div class="card__body"><ng-content /></div>
    </details>
  `,
})
export class CheckFold {
  readonly title = input.required<string>();
  readonly problems = input(0);
  /** How much of what was asked about it stands as it was sent. */
  readonly left = input(0);
  protected readonly isWide = isWide(inject(DOCUMENT));
}
