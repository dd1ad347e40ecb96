import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { BackLink } from '../back-link/back-link.js';
import { ErrorState } from './error-state.js';
import { Loading } from './loading.js';

/**
 * A page about one thing that has not come yet, or did not come: what page it is, that it is busy or what
 * is wrong, and the way back to where the thing was found.
 */
@Component({
  selector: 'ui-page-state',
  imports: [BackLink, ErrorState, Loading],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap hero" [class.wrap--wide]="wide()">
      @if (error(); as wrong) {
        <ui-back-link [to]="up()" [text]="upText()" />
        <h1>{{ title() }}</h1>
        <ui-error-state [error]="wrong" (retry)="retry.emit()" />
      } @else {
        <h1 class="visually-hidden">{{ title() }}</h1>
        <ui-loading [lines]="10" />
      }
    </div>
  `,
})
export class PageState {
  readonly title = input.required<string>();
  /** Undefined while it is still coming. */
  readonly error = input.required<unknown>();
  readonly up = input.required<string>();
  readonly upText = input.required<string>();
  readonly wide = input(false);
  readonly retry = output<void>();
}
