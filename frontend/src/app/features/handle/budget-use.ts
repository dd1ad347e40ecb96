import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  ViewEncapsulation,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Unit } from '@tranche/domain/browser';
import { AmountPipe } from '../../core/format/amount.pipe.js';

/** How much of a ceiling has been committed: drawn, and in words beside it. */
@Component({
  selector: 'handle-budget-use',
  imports: [AmountPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/office/budget-use.css'],
  host: { class: 'budget-use' },
  template: `
    <div class="budget-use__bar" aria-hidden="true">
      <span class="budget-use__part" [style.inline-size.%]="committedShare()"></span>
      @if (proposedShare()) {
        <span
          class="budget-use__part budget-use__part--proposed"
          [style.inline-size.%]="proposedShare()"
        ></span>
      }
    </div>
    <p class="budget-use__words number">
      <span class="visually-hidden">{{ name() }}: </span>
      @if (proposedCents() > 0) {
        {{
          'handle.budget.proposed' + (unit() === 'place' ? '-places' : '')
            | transloco
              : {
                  used: (committedCents() | amount: unit()),
                  proposed: (proposedCents() | amount: unit()),
                  ceiling: (ceilingCents() | amount: unit()),
                }
        }}
      } @else {
        {{
          'handle.budget.used' + (unit() === 'place' ? '-places' : '')
            | transloco
              : {
                  used: (committedCents() | amount: unit()),
                  ceiling: (ceilingCents() | amount: unit()),
                }
        }}
      }
      <b>{{ 'handle.budget.free' | transloco: { free: (freeCents() | amount: unit()) } }}</b>
    </p>
  `,
})
export class BudgetUse {
  readonly name = input.required<string>();
  /** What can be spent: the ceiling with what rolled in and without what rolled out. */
  readonly ceilingCents = input.required<number>();
  readonly committedCents = input.required<number>();
  /** What they count. */
  readonly unit = input.required<Unit | null>();
  /** What a ranking proposes and nobody decided yet. */
  readonly proposedCents = input(0);

  protected readonly freeCents = computed(() =>
    Math.max(0, this.ceilingCents() - this.committedCents() - this.proposedCents()),
  );
  protected readonly committedShare = computed(() => this.shareOf(this.committedCents()));
  protected readonly proposedShare = computed(() => this.shareOf(this.proposedCents()));

  private shareOf(cents: number): number {
    return this.ceilingCents() === 0 ? 0 : Math.min(100, (100 * cents) / this.ceilingCents());
  }
}
