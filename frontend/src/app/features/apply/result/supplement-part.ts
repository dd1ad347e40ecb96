import { ChangeDetectionStrategy, Component, input, inputBinding } from '@angular/core';
import type { SupplementView } from '@tranche/contracts';
import { LazyPart, type Fetched } from '../../../core/lazy/lazy-part.js';

/** What a supplement was about and what it changed, on the page of the application it came in for. */
@Component({
  selector: 'supplement-part',
  imports: [LazyPart],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `<ng-container [lazyPart]="card" [bindings]="bindings" />`,
})
export class SupplementPart {
  readonly supplement = input.required<SupplementView>();

  protected readonly card: Fetched = async () =>
    (await import('../../../form-engine/supplement/supplement-card.js')).SupplementCard;
  protected readonly bindings = [inputBinding('supplement', this.supplement)];
}
