import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, type IconName } from '../icon/icon.js';

export type NoticeTone = 'info' | 'good' | 'warn' | 'wrong';

const ICONS: Readonly<Record<NoticeTone, IconName>> = {
  info: 'info',
  good: 'check',
  warn: 'warning',
  wrong: 'warning',
};

/** A message on the page. `live` says it to a screen reader when it appears later. */
@Component({
  selector: 'ui-notice',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div [class]="'notice notice--' + tone()" [attr.role]="role()">
      <ui-icon [name]="icon()" />
      <div class="notice__body">
        <span class="visually-hidden">{{ 'ui.notice.' + tone() | transloco }}</span>
        @if (title()) {
          <h2>{{ title() }}</h2>
        }
        <ng-content />
      </div>
    </div>
  `,
})
export class Notice {
  readonly tone = input<NoticeTone>('info');
  readonly title = input('');
  readonly live = input(false);

  protected readonly icon = computed(() => ICONS[this.tone()]);
  protected readonly role = computed(() => {
    if (!this.live()) return null;
    return this.tone() === 'wrong' ? 'alert' : 'status';
  });
}
