import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AllocationView, RankTranche } from '@tranche/contracts';
import { IdempotencyKey } from '../../../core/api/idempotency-key.js';
import { ApiError } from '../../../core/api/problem.js';
import { CommitteeOrder } from './committee-order.js';
import { wordsFor } from './ranking-columns.js';
import { Refusal } from '../../../ui/states/refusal.js';

/**
 * Ranks or divides what can be decided; a version that ranks by the committee's order asks for it.
 * Where the first comes first, a decided tranche is divided again for who came later.
 */
@Component({
  selector: 'handle-rank-panel',
  imports: [CommitteeOrder, Refusal, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="rank-title">
      <h2 id="rank-title">{{ words() + 'title' | transloco }}</h2>
      @if (refused(); as error) {
        <ui-refusal [error]="error" (retry)="refused.set(null)" />
      }
      @if (allocation().method === 'committee-order') {
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
  private readonly http = inject(HttpClient);
  private readonly intention = new IdempotencyKey();
  readonly tranche = input.required<string>();
  readonly allocation = input.required<AllocationView>();
  readonly ranked = output<AllocationView>();
  protected readonly order = signal<readonly string[]>([]);
  protected readonly isSending = signal(false);
  protected readonly refused = signal<ApiError | null>(null);
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
    if (this.isSending()) return;
    this.isSending.set(true);
    this.refused.set(null);
    const request: RankTranche = this.order().length > 0 ? { order: [...this.order()] } : {};
    const address = `/v1/tranches/${this.tranche()}/allocations`;
    try {
      this.ranked.emit(
        await this.intention.send((headers) =>
          this.http.post<AllocationView>(address, request, { headers }),
        ),
      );
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
