import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DrawView } from '@tranche/contracts';
import type { DrawReplay } from '@tranche/domain/browser';
import { Card } from '../../ui/card/card.js';
import { Notice } from '../../ui/notice/notice.js';
import { replayAll } from './replay-all.js';

/** Does the draw over in the reader's own browser, with the portal's own code but none of its word. */
@Component({
  selector: 'draw-replay-panel',
  imports: [Card, Notice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="'draws.replay.title' | transloco">
      <div class="stack">
        <p>{{ 'draws.replay.text' | transloco }}</p>
        <div>
          <button
            type="button"
            class="utrecht-button utrecht-button--primary-action"
            (click)="replay()"
          >
            {{ 'draws.replay.start' | transloco }}
          </button>
        </div>
        <div aria-live="polite">
          @if (outcome(); as outcome) {
            <ui-notice
              [tone]="outcome === 'equal' ? 'good' : 'wrong'"
              [title]="'draws.replay.' + outcome | transloco"
            >
              <p>{{ 'draws.replay.' + outcome + '-text' | transloco: { count: tickets() } }}</p>
            </ui-notice>
          }
        </div>
      </div>
    </ui-card>
  `,
})
export class DrawReplayPanel {
  readonly view = input.required<DrawView>();
  /** Nothing is said of another draw than the one that was done over. */
  protected readonly outcome = linkedSignal<DrawView, DrawReplay | null>({
    source: () => this.view(),
    computation: () => null,
  });
  protected readonly tickets = computed(() =>
    this.view().draws.reduce((count, { tickets }) => count + tickets.length, 0),
  );

  protected replay(): void {
    this.outcome.set(replayAll(this.view()));
  }
}
