import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { Locale } from '../../../core/locale/locale.js';
import { ProposedAmount } from '../../../form-engine/transition/proposed-amount.js';
import { Card } from '../../../ui/card/card.js';

type Proposal = NonNullable<ApplicationView['proposal']>;

/** Between the account and the decision: what it comes to, and how a slip of the pen is mended. */
@Component({
  selector: 'handle-proposal-card',
  imports: [Card, ProposedAmount, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="'handle.proposal.title' | transloco">
      <form-proposed-amount [proposal]="proposal()" />
      <p class="soft">{{ 'handle.proposal.undecided' | transloco }}</p>
      @if (mending(); as step) {
        <p>{{ 'handle.proposal.mend' | transloco: { step } }}</p>
      }
    </ui-card>
  `,
})
export class ProposalCard {
  private readonly locale = inject(Locale);
  readonly application = input.required<ApplicationView>();
  readonly proposal = input.required<Proposal>();
  /** The step that records it again, for who may take it. */
  protected readonly mending = computed(() => {
    const step = this.application().transitions.find(
      ({ recorded, whyNot }) => Object.keys(recorded).length > 0 && whyNot.length === 0,
    );
    return step && this.locale.text(step.label);
  });
}
