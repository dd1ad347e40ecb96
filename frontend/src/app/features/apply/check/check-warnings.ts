import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CheckView } from '@tranche/contracts';
import { Notice } from '../../../ui/notice/notice.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';

/** What few people mean, once more before it is sent; it stops nobody. */
@Component({
  selector: 'check-warnings',
  imports: [Notice, ReasonList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (warnings().length > 0) {
      <ui-notice [title]="'apply.section.warnings' | transloco">
        <ui-reason-list [reasons]="warnings()" />
      </ui-notice>
    }
  `,
})
export class CheckWarnings {
  readonly warnings = input.required<CheckView['warnings']>();
}
