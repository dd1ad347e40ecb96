import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Derivation, type DerivationLine } from '../derivation/derivation.js';

/** The date that counts, on a dark card, with how far the work is. */
@Component({
  selector: 'ui-deadline-card',
  imports: [Derivation],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="deadline-card" aria-labelledby="deadline-title">
      <h2 id="deadline-title">{{ title() }}</h2>
      <p class="deadline-card__moment">{{ moment() }}</p>
      <div class="deadline-card__row">
        @if (share() !== null) {
          <svg class="ring" viewBox="0 0 44 44" aria-hidden="true">
            <circle cx="22" cy="22" r="18" />
            @if (share()) {
              <circle
                class="ring__done"
                cx="22"
                cy="22"
                r="18"
                pathLength="100"
                [attr.stroke-dasharray]="share() + ' 100'"
              />
            }
          </svg>
        }
        <p>
          <b>{{ left() }}</b>
          {{ note() }}
        </p>
      </div>
      <ui-derivation [lines]="derivation()" [about]="title()" />
      <ng-content />
    </section>
  `,
})
export class DeadlineCard {
  /** "Indienen kan tot". */
  readonly title = input.required<string>();
  /** "vrijdag 11 december, 17.00 uur". */
  readonly moment = input.required<string>();
  /** "nog 18 dagen". */
  readonly left = input('');
  /** "5 van 11 onderdelen klaar": the ring in words. */
  readonly note = input('');
  readonly done = input<number | null>(null);
  readonly total = input<number | null>(null);
  readonly derivation = input<readonly DerivationLine[]>([]);

  protected readonly share = computed(() => {
    const [done, total] = [this.done(), this.total()];
    return done === null || !total ? null : Math.round((100 * done) / total);
  });
}
