import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Card } from '../../../ui/card/card.js';
import { ReasonList, type ReasonLine } from '../../../ui/reason-list/reason-list.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';

/** A part that is not made of questions: in order, or what is wrong with it and where to mend it. */
@Component({
  selector: 'check-part',
  imports: [Card, ReasonList, RouterLink, StatusTag, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="title()">
      @if (reasons().length > 0) {
        <ui-reason-list [reasons]="reasons()" />
      } @else {
        <ui-status-tag tone="done" [text]="'apply.check.in-order' | transloco" />
      }
      <p>
        <a [routerLink]="link()">
          {{ (reasons().length > 0 ? 'apply.check.mend' : 'apply.check.view') | transloco
          }}<span class="visually-hidden">: {{ title() }}</span>
        </a>
      </p>
    </ui-card>
  `,
})
export class CheckPart {
  readonly title = input.required<string>();
  readonly reasons = input.required<readonly ReasonLine[]>();
  readonly link = input.required<readonly string[]>();
}
