import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SectionView } from '@tranche/contracts';
import { Notice } from '../../../ui/notice/notice.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';

/** Says at once what these answers make impossible, instead of after all pages. */
@Component({
  selector: 'known-stops',
  imports: [Notice, ReasonList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (reasons().length > 0) {
        <ui-notice tone="warn" [title]="'apply.section.stops' | transloco">
          <ui-reason-list [reasons]="reasons()" />
        </ui-notice>
      }
    </div>
  `,
})
export class KnownStops {
  readonly stops = input.required<SectionView['stops']>();
  protected readonly reasons = computed(() => this.stops().map(({ reason }) => reason));
}
