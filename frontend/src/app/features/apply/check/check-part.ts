import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReasonList, type ReasonLine } from '../../../ui/reason-list/reason-list.js';
import { CheckFold } from './check-fold.js';

/** A part that is not made of questions: in order, or what is wrong with it and where to mend it. */
@Component({
  selector: 'check-part',
  imports: [CheckFold, ReasonList, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <check-fold [title]="title()" [problems]="reasons().length" [left]="left()">
      @if (reasons().length > 0) {
        <ui-reason-list [reasons]="reasons()" />
      }
      <ng-content />
      <p>
        <a [routerLink]="link()">
          {{ (reasons().length + left() > 0 ? 'apply.check.mend' : 'apply.check.view') | transloco
          }}<span class="visually-hidden">: {{ title() }}</span>
        </a>
      </p>
    </check-fold>
  `,
})
export class CheckPart {
  readonly title = input.required<string>();
  readonly reasons = input.required<readonly ReasonLine[]>();
  /** How much of what was asked about it stands as it was sent. */
  readonly left = input(0);
  readonly link = input.required<readonly string[]>();
}
