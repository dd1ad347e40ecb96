import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AllocationView, ApplicationList } from '@tranche/contracts';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { moveInOrder, placeInOrder } from './move-in-order.js';

interface Entry {
  readonly reference: string;
  readonly title: string;
}

/** States in which an application can be ranked. */
const RANKABLE: readonly string[] = ['assessed', 'ranked'];

/** The order the committee advises, for a version that ranks by it: typed or moved step by step. */
@Component({
  selector: 'handle-committee-order',
  imports: [ErrorState, Loading, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './committee-order.html',
})
export class CommitteeOrder {
  readonly tranche = input.required<string>();
  readonly allocation = input.required<AllocationView>();
  /** References in order. */
  readonly order = model<readonly string[]>([]);

  protected readonly applications = httpResource<ApplicationList>(() => ({
    url: '/v1/applications/caseload',
    params: { tranche: this.tranche(), limit: 2_000 },
  }));

  private readonly known = computed(() => {
    const rows = this.applications.hasValue() ? this.applications.value().items : [];
    const rankable = rows.filter(({ state }) => RANKABLE.includes(state.state));
    return new Map(rankable.map(({ reference, title }) => [reference, title]));
  });

  /** What was chosen here, then what the last ranking says, then what is left. */
  private readonly references = computed(() => {
    const ranked = this.allocation()
      .items.filter(({ place }) => place !== null)
      .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
      .map(({ reference }) => reference);
    const wanted = new Set([...this.order(), ...ranked, ...this.known().keys()]);
    return [...wanted].filter((reference) => this.known().has(reference));
  });

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
