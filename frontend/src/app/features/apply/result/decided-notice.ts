import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { Notice } from '../../../ui/notice/notice.js';

/**
 * What stands of an award, by the decision that was taken last, and its letter: green as long as that is the
 * award itself, for an award that was lowered since is no success.
 */
@Component({
  selector: 'decided-notice',
  imports: [AmountPipe, Notice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @let view = application();
    @if (stands()) {
      <ui-notice
        [tone]="isAsAwarded() ? 'good' : 'info'"
        [title]="title() | transloco: { amount: (view.awardedCents ?? 0 | amount: view.unit) }"
      >
        @if (letter(); as decision) {
          <p>
            <a [routerLink]="['/brieven', decision.id]">{{
              'apply.tasks.read-' + (isAsAwarded() ? 'decision' : 'newest')
                | transloco: { subject: decision.subject }
            }}</a>
          </p>
        }
      </ui-notice>
    }
  `,
})
export class DecidedNotice {
  readonly application = input.required<ApplicationView>();
  /** What runs beside it says itself what is about to be decided. */
  protected readonly stands = computed(() => {
    const { awardedCents, state, running } = this.application();
    return awardedCents !== null && state.means === 'awarded' && running.length === 0;
  });
  /** Of what was decided last, also once its term for an objection is over. */
  protected readonly letter = computed(() =>
    this.application().letters.findLast(({ kind, decides }) => kind === 'award' || decides),
  );
  protected readonly isAsAwarded = computed(() => this.letter()?.kind === 'award');
  protected readonly title = computed(() => {
    const key = this.isAsAwarded() ? 'awarded' : 'stands';
    return `apply.tasks.${key}${this.application().unit === 'place' ? '-places' : ''}`;
  });
}
