import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AllocationView } from '@tranche/contracts';
import { rankTranche } from '../../../api/handle.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import { CommitteeOrder } from './committee-order.js';
import { orderFrom } from './move-in-order.js';
import { wordsFor } from '../ranked/ranking-columns.js';
import { Refusal } from '../../../ui/states/refusal.js';

/**
 * Ranks or divides what can be decided; a version that ranks by the committee's order asks for it.
 * Where the first comes first, a decided tranche is divided again for who came later.
 */
@Component({
  selector: 'handle-rank-panel',
  imports: [CommitteeOrder, Refusal, RestoredNote, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="rank-title">
      <h2 id="rank-title">{{ words() + 'title' | transloco }}</h2>
      @if (attempt.refused(); as error) {
        <ui-refusal [error]="error" (retry)="attempt.dismiss()" />
      }
      @if (allocation().method === 'committee-order') {
        <app-restored-note [at]="kept.restoredAt()" (startOver)="startOver()" />
        <handle-committee-order [allocation]="allocation()" [(order)]="order" />
      } @else {
        <p class="soft">{{ text() | transloco }}</p>
      }
      <div class="actions">
        <button
          type="button"
          class="utrecht-button utrecht-button--primary-action"
          (click)="rank()"
        >
          {{ action() | transloco }}
        </button>
      </div>
    </section>
  `,
})
export class RankPanel {
  readonly tranche = input.required<string>();
  readonly allocation = input.required<AllocationView>();
  readonly ranked = output<AllocationView>();
  protected readonly order = signal<readonly string[]>([]);
  /** An order of a whole tranche takes long to type: it is kept as soon as it is no longer the first one. */
  protected readonly kept = keepForm({
    name: () => rankTranche.at({ tranche: this.tranche() }),
    value: () => this.order(),
    isEmpty: (order) =>
      order.length === 0 || order.join() === orderFrom([], this.allocation()).join(),
    restore: (kept) => {
      if (Array.isArray(kept)) this.order.set(kept.filter((each) => typeof each === 'string'));
    },
  });
  protected readonly attempt = new Attempt();
  protected readonly words = computed(
    () => `handle.ranking.act.${wordsFor(this.allocation().method)}.`,
  );
  protected readonly text = computed(() => {
    const isRound = this.allocation().status === 'decided';
    return this.words() + (isRound ? 'round-text' : 'text');
  });
  protected readonly action = computed(() => {
    const key = { none: 'first', proposed: 'again', decided: 'round' } as const;
    return this.words() + key[this.allocation().status];
  });

  protected async rank(): Promise<void> {
    const body = this.order().length > 0 ? { order: [...this.order()] } : {};
    const ranked = await this.attempt.once(rankTranche({ tranche: this.tranche(), body }));
    if (!ranked) return;
    this.kept.done();
    this.ranked.emit(ranked);
  }

  protected startOver(): void {
    this.kept.done();
    this.order.set([]);
  }
}
