import { ChangeDetectionStrategy, Component, computed, effect, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AllocationView } from '@tranche/contracts';
import { moveInOrder, orderFrom, placeInOrder } from './move-in-order.js';

interface Entry {
  readonly reference: string;
  readonly title: string;
}

/** The order the committee advises, for a version that ranks by it: typed or moved step by step. */
@Component({
  selector: 'handle-committee-order',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './committee-order.html',
})
export class CommitteeOrder {
  readonly allocation = input.required<Pick<AllocationView, 'items' | 'toOrder'>>();
  /** References in order. */
  readonly order = model<readonly string[]>([]);

  private readonly known = computed(
    () => new Map(this.allocation().toOrder.map(({ reference, title }) => [reference, title])),
  );

  private readonly references = computed(() => orderFrom(this.order(), this.allocation()));

  protected readonly entries = computed<readonly Entry[]>(() =>
    this.references().map((reference) => ({
      reference,
      title: this.known().get(reference) ?? '',
    })),
  );

  constructor() {
    // What stands on the screen is what is sent, also when nothing was moved.
    effect(() => {
      const references = this.references();
      if (references.join() !== this.order().join()) this.order.set(references);
    });
  }

  protected move(reference: string, step: -1 | 1): void {
    this.order.set(moveInOrder(this.references(), reference, step));
  }

  protected place(reference: string, event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const place = Number(event.target.value);
    if (Number.isInteger(place)) this.order.set(placeInOrder(this.references(), reference, place));
  }
}
