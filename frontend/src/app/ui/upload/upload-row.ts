import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Locale } from '../../core/locale/locale.js';
import { StatusTag, type StatusTone } from '../status-tag/status-tag.js';
import { formatBytes } from './file-size.js';

export type UploadState = 'sending' | 'waiting' | 'scanning' | 'ready' | 'refused';

const TONES: Readonly<Record<UploadState, StatusTone>> = {
  sending: 'busy',
  waiting: 'attention',
  scanning: 'busy',
  ready: 'done',
  refused: 'wrong',
};

/** One file on its way in: name, size, progress and, when it was refused, why. */
@Component({
  selector: 'ui-upload-row',
  imports: [StatusTag, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'upload-row' },
  template: `
    <span class="upload-row__name">
      @if (link(); as href) {
        <a [href]="href">{{ name() }}</a>
      } @else {
        {{ name() }}
      }
    </span>
    <ui-status-tag role="status" [tone]="tone()" [text]="'parts.upload.' + state() | transloco" />
    @if (state() === 'sending') {
      <progress
        max="100"
        [value]="percent()"
        [attr.aria-label]="'parts.upload.progress' | transloco: { name: name() }"
      ></progress>
    }
    @if (problem(); as text) {
      <p class="upload-row__problem">{{ text }}</p>
    }
    <small>
      {{ size() }}
      @if (note()) {
        · {{ note() }}
      }
      @if (removable()) {
        ·
        <button type="button" class="link-button" (click)="remove.emit()">
          {{ 'parts.upload.remove' | transloco }}<span class="visually-hidden"> {{ name() }}</span>
        </button>
      }
    </small>
  `,
})
export class UploadRow {
  private readonly locale = inject(Locale);
  readonly name = input.required<string>();
  readonly bytes = input.required<number>();
  readonly state = input.required<UploadState>();
  /** 0 to 100 while sending. */
  readonly percent = input(0);
  readonly link = input<string | null>(null);
  readonly note = input<string | null>(null);
  readonly problem = input<string | null>(null);
  readonly removable = input(false);
  readonly remove = output<void>();

  protected readonly tone = computed(() => TONES[this.state()]);
  protected readonly size = computed(() => formatBytes(this.bytes(), this.locale.language()));
}
