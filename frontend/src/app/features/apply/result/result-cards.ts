import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ApplicationView } from '@tranche/contracts';
import { ProceduresCard } from '../../../form-engine/procedures/procedures-card.js';
import { DeterminationCard } from './determination-card.js';
import { DutiesCard, hasDuties } from './duties-card.js';
import { LettersCard } from './letters-card.js';
import { PaymentsCard } from './payments-card.js';
import { PermissionCard } from './permission-card.js';
import { PlaceCard } from './place-card.js';
import { RejectionCard } from './rejection-card.js';
import { RemedyCard } from './remedy-card.js';

const DECIDED: readonly string[] = ['execution', 'closed'];

/** What came of an application so far; each part only when there is something to tell. */
@Component({
  selector: 'result-cards',
  imports: [
    DeterminationCard,
    DutiesCard,
    LettersCard,
    PaymentsCard,
    PermissionCard,
    PlaceCard,
    ProceduresCard,
    RejectionCard,
    RemedyCard,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @let view = application();
    @if (isWaiting() && (view.place !== null || view.ticket !== null)) {
      <place-card [place]="view.place" [ticket]="view.ticket" />
    }
    @if (view.procedures.length > 0) {
      <form-procedures-card [procedures]="view.procedures" />
    }
    @if (view.rejectionReasons.length > 0) {
      <rejection-card [application]="view" />
    }
    @if (view.permission; as permission) {
      <permission-card [permission]="permission" />
    }
    @if (view.determination; as determination) {
      <determination-card [determination]="determination" />
    }
    @if (view.payments.length > 0) {
      <payments-card
        [payments]="view.payments"
        [isFinal]="view.determination !== null"
        [excess]="view.planExcess"
        [procedures]="view.procedures"
      />
    }
    @if (hasRemedy()) {
      <remedy-card [letters]="view.letters" />
    }
    @if (view.letters.length + view.lettersComing > 0) {
      <letters-card [letters]="view.letters" [coming]="view.lettersComing" />
    }
    @if (hasDuties(view)) {
      <duties-card [application]="view" />
    }
  `,
})
export class ResultCards {
  readonly application = input.required<ApplicationView>();
  protected readonly hasDuties = hasDuties;
  protected readonly hasRemedy = computed(() =>
    this.application().letters.some(({ remedy }) => remedy !== null),
  );

  /** A place in the order, or a number in a draw, means something until it is decided. */
  protected readonly isWaiting = computed(() => !DECIDED.includes(this.application().state.phase));
}
