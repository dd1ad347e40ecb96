import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon.js';

export type StatusTone = 'done' | 'busy' | 'todo' | 'blocked' | 'wrong' | 'attention' | 'good';

/** A state in a word. Done is plain text with a tick; only what needs attention has a colour. */
@Component({
  selector: 'ui-status-tag',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span [class]="classes()">
      @if (tone() === 'done') {
        <ui-icon name="check" />
      }
      {{ text() }}
    </span>
  `,
})
export class StatusTag {
  readonly tone = input.required<StatusTone>();
  readonly text = input.required<string>();
  protected readonly classes = computed(() => `tag tag--${this.tone()}`);
}
