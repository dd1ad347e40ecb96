import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AllocationView, DecisionResult } from '@tranche/contracts';
import { decideTranche } from '../../../api/handle.js';
import type { ApiError } from '../../../core/api/problem.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { ReadFirst } from '../../../core/focus/read-first.js';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.js';
import { isRanking, wordsFor } from '../ranked/ranking-columns.js';
import { summaryOf, type Ranked } from '../ranked/ranking-lists.js';
import { Refusal } from '../../../ui/states/refusal.js';
import { DecisionLetter } from './decision-letter.js';
import { outcomeLines } from './outcome-lines.js';

const OUTCOMES: readonly Ranked['outcome'][] = ['award', 'reject-quality', 'reject-ceiling'];

/**
 * What the decision would do, before it does it: counts, sum, what stays, the last that fits, and the
 * letters themselves. Nobody signs what could not be read: a letter of every outcome comes first.
 */
@Component({
  selector: 'handle-decide-panel',
  imports: [ConfirmDialog, DecisionLetter, AmountPipe, ReadFirst, Refusal, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './decide-panel.html',
})
export class DecidePanel {
  readonly tranche = input.required<string>();
  readonly allocation = input.required<AllocationView>();
  readonly decided = output<DecisionResult>();
  /** Another division was laid down meanwhile: that is the one to read. */
  readonly overtaken = output<void>();
  protected readonly summary = computed(() => summaryOf(this.allocation().items));
  /** Only where applications are weighed can one be rejected on its quality. */
  protected readonly weighs = computed(() => isRanking(this.allocation().method));
  /** Where there is no money to divide, no amount is named. */
  protected readonly hasMoney = computed(() => this.allocation().ceilingCents > 0);
  protected readonly outcome = computed(() => {
    const { awards, byQuality, byCeiling } = this.summary();
    return outcomeLines({ awards, rejections: byQuality + byCeiling, hasMoney: this.hasMoney() });
  });
  protected readonly action = computed(
    () => `handle.decide.action.${wordsFor(this.allocation().method)}`,
  );
  /** Per outcome that occurs, who gets that letter. */
  protected readonly kinds = computed(() =>
    OUTCOMES.map((outcome) => ({
      outcome,
      items: this.allocation().items.filter((item) => item.outcome === outcome),
    })).filter(({ items }) => items.length > 0),
  );
  /** Opened by this ranking; another one has other letters. */
  protected readonly isReading = linkedSignal({
    source: () => this.allocation().id,
    computation: () => false,
  });
  private readonly shown = linkedSignal<string | null, readonly string[]>({
    source: () => this.allocation().id,
    computation: () => [],
  });
  protected readonly mayDecide = computed(() =>
    this.kinds().every(({ outcome }) => this.shown().includes(outcome)),
  );
  protected readonly attempt = new Attempt();

  protected markShown(outcome: string): void {
    this.shown.update((all) => [...all, outcome]);
  }

  protected refuse(error: ApiError): void {
    this.attempt.refused.set(error);
    if (error.isOvertaken) this.overtaken.emit();
  }

  protected async decide(): Promise<void> {
    const { id } = this.allocation();
    if (id === null) return;
    const body = { allocation: id };
    const result = await this.attempt.once(decideTranche({ tranche: this.tranche(), body }));
    if (result) this.decided.emit(result);
    if (this.attempt.refused()?.isOvertaken) this.overtaken.emit();
  }
}
