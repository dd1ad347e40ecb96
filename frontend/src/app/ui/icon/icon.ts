import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const PATHS = {
  check: 'm3 8.5 3.2 3.2L13 5',
  warning: 'M8 1.6 15 14H1L8 1.6ZM8 6v3.6M8 11.6v.1',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.2V11M8 4.9v.1',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5l4 4',
  menu: 'M2 4h12M2 8h12M2 12h12',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  lock: 'M4 7.2h8v6.3H4zM5.6 7.2V5a2.4 2.4 0 0 1 4.8 0v2.2',
  download: 'M8 2v8M4.8 7 8 10.2 11.2 7M3 13.5h10',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; it never carries meaning alone. */
@Component({
  selector: 'ui-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path [attr.d]="path()" />
  </svg>`,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => PATHS[this.name()]);
}
