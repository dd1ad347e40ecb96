import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Locale } from '../../core/locale/locale.js';
import { Icon } from '../../ui/icon/icon.js';

/** To the same on paper, in the language of the screen. */
@Component({
  selector: 'paper-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  imports: [Icon],
  template: `
    <a
      class="utrecht-button utrecht-button--secondary-action"
      [href]="address()"
      target="_blank"
      rel="noopener"
    >
      <ui-icon name="download" />
      {{ text() }}
    </a>
  `,
})
export class PaperLink {
  /** Of the PDF, by the table of routes. */
  readonly path = input.required<string>();
  readonly text = input.required<string>();

  private readonly locale = inject(Locale);
  protected readonly address = computed(() => `${this.path()}?language=${this.locale.language()}`);
}
