import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Icon } from '../../ui/icon/icon.js';
import type { SaveState } from './section-saver.js';

/** Whether what was typed is safe, and since when, by the server's clock. */
@Component({
  selector: 'form-save-status',
  imports: [Icon, MomentPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @switch (state()) {
        @case ('saving') {
          <span class="saved saved--pending">{{ 'ui.save.saving' | transloco }}</span>
        }
        @case ('failed') {
          <span class="saved saved--failed">
            <ui-icon name="warning" />{{ failure() || ('ui.save.failed' | transloco) }}
          </span>
          <button type="button" class="link-button" (click)="retry.emit()">
            {{ 'ui.save.retry' | transloco }}
          </button>
        }
        @case ('conflict') {
          <span class="saved saved--failed">
            <ui-icon name="warning" />{{ 'ui.save.waiting' | transloco }}
          </span>
        }
        @default {
          @if (savedAt(); as instant) {
            <span class="saved">
              <ui-icon name="check" />
              {{ 'ui.save.saved' | transloco: { time: (instant | moment: 'time') } }}
            </span>
          }
        }
      }
    </div>
  `,
})
export class SaveStatus {
  readonly state = input.required<SaveState>();
  readonly savedAt = input<string | null>(null);
  /** The server's own words about the failure. */
  readonly failure = input<string | null>(null);
  readonly retry = output<void>();
}
