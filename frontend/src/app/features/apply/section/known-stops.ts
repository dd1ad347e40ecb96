import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SectionView } from '@tranche/contracts';
import { Notice } from '../../../ui/notice/notice.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';

/** Says at once what these answers make impossible, and what few people mean, instead of after all pages. */
@Component({
  selector: 'known-stops',
  imports: [Notice, ReasonList, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div
      #told
      role="status"
      tabindex="-1"
      class="stack"
      [class.field]="stops().length + warnings().length > 0"
    >
      @if (reasons().length > 0) {
        <ui-notice tone="warn" [title]="'apply.section.stops' | transloco">
          <ui-reason-list [reasons]="reasons()" />
          <p>{{ 'apply.section.stops-on' | transloco }}</p>
          @if (other(); as link) {
            <p>
              <a [routerLink]="link">{{ 'apply.variant.go' | transloco }}</a>
            </p>
          }
        </ui-notice>
      }
      @if (doubts().length > 0) {
        <ui-notice [title]="'apply.section.warnings' | transloco">
          <ui-reason-list [reasons]="doubts()" />
        </ui-notice>
      }
    </div>
  `,
})
export class KnownStops {
  private readonly injector = inject(Injector);
  readonly stops = input.required<SectionView['stops']>();
  readonly warnings = input.required<SectionView['warnings']>();
  /** Where the draft becomes another kind of application; null where it cannot. */
  readonly other = input<readonly string[] | null>(null);
  protected readonly reasons = computed(() => this.stops().map(({ reason }) => reason));
  private readonly told = viewChild.required<ElementRef<HTMLElement>>('told');

  /** Takes somebody who is held up to the reason. */
  read(): void {
    afterNextRender(() => this.told().nativeElement.focus(), { injector: this.injector });
  }

  protected readonly doubts = computed(() => this.warnings().map(({ reason }) => reason));
}
