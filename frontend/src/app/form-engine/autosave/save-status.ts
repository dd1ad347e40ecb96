import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Text } from '@tranche/domain/browser';
import type { ApiError } from '../../core/api/problem.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import type { SaveState } from '../../core/saving/saved-place.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { SessionWatch } from '../../core/session-end/session-watch.js';
import { Icon } from '../../ui/icon/icon.js';

/** Whether what was typed is safe, and since when, by the server's clock. */
@Component({
  selector: 'form-save-status',
  imports: [Icon, MomentPipe, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div #box role="status" tabindex="-1">
      @if (restoredAt(); as moment) {
        <p class="small soft">
          {{ 'parts.save.restored' | transloco: { moment: (moment | moment: 'long') } }}
        </p>
      }
      @switch (shown()) {
        @case ('saving') {
          <span class="saved saved--pending">{{ 'parts.save.saving' | transloco }}</span>
        }
        @case ('typing') {
          <span class="saved saved--pending">{{ 'parts.save.typing' | transloco }}</span>
        }
        @case ('ended') {
          <span class="saved saved--failed">
            <ui-icon name="warning" />{{ 'parts.save.ended' | transloco }}
          </span>
        }
        @case ('failed') {
          <span class="saved saved--failed">
            <ui-icon name="warning" />
            @if (isOffline()) {
              {{ 'parts.save.offline' | transloco }}
            } @else {
              {{ failure()?.problem?.detail ?? ('parts.save.failed' | transloco) }}
            }
          </span>
          @if (canRetry()) {
            {{ ' '
            }}<button type="button" class="link-button" (click)="retry.emit()">
              {{ 'parts.save.retry' | transloco }}
            </button>
          }
        }
        @case ('conflict') {
          <span class="saved saved--failed">
            <ui-icon name="warning" />{{ 'parts.save.waiting' | transloco }}
          </span>
        }
        @case ('refused') {
          <span class="saved saved--failed">
            <ui-icon name="warning" />
            {{ 'parts.save.refused' | transloco: { time: (savedAt() | moment: 'time') } }}
          </span>
          @for (problem of refused(); track $index) {
            <p class="small">{{ problem.text | text }}</p>
          }
        }
        @default {
          @if (savedAt(); as instant) {
            <span class="saved">
              <ui-icon name="check" />
              {{ 'parts.save.saved' | transloco: { time: (instant | moment: 'time') } }}
            </span>
            @if (holdsUnread()) {
              <p class="small soft">{{ 'parts.save.unread' | transloco }}</p>
            }
          }
        }
      }
    </div>
  `,
})
export class SaveStatus {
  private readonly session = inject(SessionWatch);
  readonly state = input.required<SaveState>();
  readonly savedAt = input<string | null>(null);
  /** Moment at which what was put back from this device was typed. */
  readonly restoredAt = input<string | null>(null);
  readonly failure = input<ApiError | null>(null);
  /** What the last save could not keep at all. */
  readonly refused = input<readonly { readonly text: Text }[]>([]);
  /** What was saved holds something that is kept as it was typed, because it cannot be read. */
  readonly holdsUnread = input(false);
  readonly retry = output<void>();

  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');
  /** Nothing can be saved where the server takes it from nobody any more. */
  protected readonly canRetry = computed(
    () => ![403, 404, 410].includes(this.failure()?.status ?? 0),
  );
  protected readonly isOffline = computed(() => this.failure()?.status === 0);
  /** A save that waits for somebody to sign in again is no save. */
  protected readonly shown = computed(() => {
    const isWaiting = ['typing', 'saving', 'failed'].includes(this.state());
    if (isWaiting && this.session.state() === 'ended') return 'ended';
    return this.state() === 'saved' && this.refused().length > 0 ? 'refused' : this.state();
  });

  /** Where somebody who wanted to go on reads why that cannot be yet. */
  read(): void {
    this.box().nativeElement.focus();
  }
}
